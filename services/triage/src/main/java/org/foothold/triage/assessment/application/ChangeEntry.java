package org.foothold.triage.assessment.application;

import java.util.Map;
import org.foothold.triage.questionset.domain.Given;

/**
 * Give or change one entry of a group.
 *
 * @param number counted from one; one beyond the last adds an entry
 */
public record ChangeEntry(AssessmentKey key, String question, int number, Map<String, Given> entry) {}
