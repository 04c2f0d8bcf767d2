/** Question sets by HTTP and JSON, so that any channel can ask them. */
package org.foothold.triage.questionset.api;
