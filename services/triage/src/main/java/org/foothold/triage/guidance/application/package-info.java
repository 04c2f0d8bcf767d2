/** What the rest of the service asks of guidance. */
package org.foothold.triage.guidance.application;
