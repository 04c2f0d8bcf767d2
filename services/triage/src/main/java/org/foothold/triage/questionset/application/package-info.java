/** What the rest of the service asks of question sets. */
package org.foothold.triage.questionset.application;
