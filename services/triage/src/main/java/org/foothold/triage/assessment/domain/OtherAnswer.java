package org.foothold.triage.assessment.domain;

import org.foothold.triage.questionset.domain.Answer;
import org.foothold.triage.questionset.domain.Question;

/** One answer other than the one given, all the rest being the same, and what that would have come to. */
public record OtherAnswer(Question question, Answer instead, Outcome then) {}
