/** The pages on which analysts write, check, compare and publish question sets. */
package org.foothold.triage.publishing.web;
