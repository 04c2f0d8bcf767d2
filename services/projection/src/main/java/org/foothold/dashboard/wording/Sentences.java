package org.foothold.dashboard.wording;

import java.util.List;
import java.util.Map;
import org.foothold.dashboard.views.domain.TimelineKind;

/** Says in a plain sentence what happened. */
public final class Sentences {

    private Sentences() {}

    public static String of(TimelineKind kind, Map<String, Object> detail, Wording words) {
        FactMessages facts = words.facts();
        CodeMessages codes = words.codes();
        String purpose = codes.purpose(text(detail, "purpose"));
        return switch (kind) {
            case ASSESSMENT_STARTED ->
                facts.assessment_started(detail.containsKey("channel") ? codes.channel(text(detail, "channel")) : null);
            case ASSESSMENT_COMPLETED ->
                facts.assessment_completed(codes.stage(text(detail, "stage")), phrase(detail, "needs", words));
            case ASSESSMENT_ABANDONED -> facts.assessment_abandoned();
            case PERSON_MET -> facts.person_met();
            case FLAG_RAISED ->
                facts.flag_raised(
                        detail.containsKey("origin") ? codes.origin(text(detail, "origin")) : null,
                        codes.urgency(text(detail, "urgency")),
                        phrase(detail, "reasons", words));
            case FLAG_RESOLVED ->
                facts.flag_resolved(detail.containsKey("outcome") ? codes.outcome(text(detail, "outcome")) : null);
            case WELL_BEING_TAKEN -> facts.well_being_taken();
            case WELL_BEING_ENTERED_IN_ERROR -> facts.well_being_entered_in_error();
            case RECORD_RECEIVED ->
                facts.record_received(
                        codes.category(text(detail, "category")),
                        detail.containsKey("observedOn") ? words.day(text(detail, "observedOn")) : null);
            case CONSENT_GIVEN -> facts.consent_given(purpose, (String) detail.get("organisation"));
            case CONSENT_REFUSED -> facts.consent_refused(purpose, (String) detail.get("organisation"));
            case CONSENT_WITHDRAWN -> facts.consent_withdrawn(purpose, (String) detail.get("organisation"));
        };
    }

    private static String text(Map<String, Object> detail, String name) {
        return String.valueOf(detail.getOrDefault(name, ""));
    }

    private static String phrase(Map<String, Object> detail, String name, Wording words) {
        Object codes = detail.get(name);
        return codes instanceof List<?> list && !list.isEmpty()
                ? words.needs(list.stream().map(String::valueOf).toList())
                : null;
    }
}
