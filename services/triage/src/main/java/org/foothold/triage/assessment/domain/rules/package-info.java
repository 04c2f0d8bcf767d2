/** The rules of the First step: what each answer says, and what the answers together come to. */
package org.foothold.triage.assessment.domain.rules;
