package org.foothold.events.triage;

import java.util.List;
import org.foothold.events.DataClass;
import org.foothold.events.EventType;

/** What triage tells the other services. */
public final class TriageEvents {

    private TriageEvents() {}

    /** Somebody began to answer a question set, on whichever channel. */
    public static final EventType<AssessmentStarted> ASSESSMENT_STARTED = new EventType<>(
            "foothold.triage.assessment.started.v1",
            "triage.assessments",
            AssessmentStarted.class,
            DataClass.PSEUDONYMOUS);

    /** One question was answered. The answer itself stays in triage. */
    public static final EventType<AssessmentStepAnswered> ASSESSMENT_STEP_ANSWERED = new EventType<>(
            "foothold.triage.assessment.step-answered.v1",
            "triage.assessments",
            AssessmentStepAnswered.class,
            DataClass.PSEUDONYMOUS);

    /** All questions are answered and the stage on the prevention pathway is decided. */
    public static final EventType<AssessmentCompleted> ASSESSMENT_COMPLETED = new EventType<>(
            "foothold.triage.assessment.completed.v1",
            "triage.assessments",
            AssessmentCompleted.class,
            DataClass.SENSITIVE);

    /** Nobody came back to an assessment within the time it is kept open. */
    public static final EventType<AssessmentAbandoned> ASSESSMENT_ABANDONED = new EventType<>(
            "foothold.triage.assessment.abandoned.v1",
            "triage.assessments",
            AssessmentAbandoned.class,
            DataClass.PSEUDONYMOUS);

    /** Somebody took a code by which to go on another day or on another device. The code is not in it. */
    public static final EventType<AssessmentKept> ASSESSMENT_KEPT = new EventType<>(
            "foothold.triage.assessment.kept.v1", "triage.assessments", AssessmentKept.class, DataClass.PSEUDONYMOUS);

    /** An answer showed danger, whether or not the person can be reached. Told on the restricted topic alone. */
    public static final EventType<DangerSeen> DANGER_SEEN = new EventType<>(
            "foothold.triage.assessment.danger-seen.v1", "triage.restricted", DangerSeen.class, DataClass.SENSITIVE);

    /** A person left their details with triage, or changed them. The details stay there; the single view fetches them by the reference. */
    public static final EventType<PersonMet> PERSON_MET = new EventType<>(
            "foothold.triage.assessment.person-met.v1", "triage.assessments", PersonMet.class, DataClass.PSEUDONYMOUS);

    /** A worker met a person outside a conversation and kept their details with triage. The single view fetches them by the reference. */
    public static final EventType<PersonMetByWorker> PERSON_MET_BY_WORKER = new EventType<>(
            "foothold.triage.person.met.v1", "triage.assessments", PersonMetByWorker.class, DataClass.PSEUDONYMOUS);

    /** Somebody should contact this person: a quiz, a worker or a fast track says so. Danger goes to the restricted topic alone. */
    public static final EventType<FlagRaised> FLAG_RAISED =
            new EventType<>("foothold.triage.flag.raised.v1", "triage.flags", FlagRaised.class, DataClass.SENSITIVE);

    /** A flag needs no more action. */
    public static final EventType<FlagResolved> FLAG_RESOLVED = new EventType<>(
            "foothold.triage.flag.resolved.v1", "triage.flags", FlagResolved.class, DataClass.PSEUDONYMOUS);

    /** A worker asked somebody how they are and how their money stands. The answers stay in triage. */
    public static final EventType<WellBeingTaken> WELL_BEING_TAKEN = new EventType<>(
            "foothold.triage.well-being.taken.v1", "triage.assessments", WellBeingTaken.class, DataClass.PSEUDONYMOUS);

    /** What somebody was said to have answered about how they are does not hold. */
    public static final EventType<WellBeingEnteredInError> WELL_BEING_ENTERED_IN_ERROR = new EventType<>(
            "foothold.triage.well-being.entered-in-error.v1",
            "triage.assessments",
            WellBeingEnteredInError.class,
            DataClass.PSEUDONYMOUS);

    /** A version of a question set with its rules was published: conversations begun from the moment it takes effect get it. */
    public static final EventType<QuestionSetPublished> QUESTION_SET_PUBLISHED = new EventType<>(
            "foothold.triage.question-set.published.v1",
            "triage.question-sets",
            QuestionSetPublished.class,
            DataClass.OPERATIONAL);

    /** An earlier version of a question set is in use again from the moment this takes effect. */
    public static final EventType<QuestionSetRolledBack> QUESTION_SET_ROLLED_BACK = new EventType<>(
            "foothold.triage.question-set.rolled-back.v1",
            "triage.question-sets",
            QuestionSetRolledBack.class,
            DataClass.OPERATIONAL);

    /** A version of a question set will not be used again. Conversations that began with it go on with it. */
    public static final EventType<QuestionSetWithdrawn> QUESTION_SET_WITHDRAWN = new EventType<>(
            "foothold.triage.question-set.withdrawn.v1",
            "triage.question-sets",
            QuestionSetWithdrawn.class,
            DataClass.OPERATIONAL);

    /** All of them, in reading order. */
    public static List<EventType<?>> all() {
        return List.of(
                ASSESSMENT_STARTED,
                ASSESSMENT_STEP_ANSWERED,
                ASSESSMENT_COMPLETED,
                ASSESSMENT_ABANDONED,
                ASSESSMENT_KEPT,
                DANGER_SEEN,
                PERSON_MET,
                PERSON_MET_BY_WORKER,
                FLAG_RAISED,
                FLAG_RESOLVED,
                WELL_BEING_TAKEN,
                WELL_BEING_ENTERED_IN_ERROR,
                QUESTION_SET_PUBLISHED,
                QUESTION_SET_ROLLED_BACK,
                QUESTION_SET_WITHDRAWN);
    }
}
