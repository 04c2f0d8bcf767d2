/** Tells the other services which version of a question set is in use. */
package org.foothold.triage.publishing.messaging;
