/** The pages on which workers note what no question asks. */
package org.foothold.triage.held.web;
