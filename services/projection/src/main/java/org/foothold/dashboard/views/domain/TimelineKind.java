package org.foothold.dashboard.views.domain;

import java.util.Locale;
import org.foothold.kernel.Codes;

/** The kinds of fact that a timeline tells, and the item of an agreement under which a partner may see each. */
public enum TimelineKind {
    ASSESSMENT_STARTED("timeline-triage"),
    ASSESSMENT_COMPLETED("timeline-triage"),
    ASSESSMENT_ABANDONED("timeline-triage"),
    PERSON_MET("timeline-triage"),
    FLAG_RAISED("flag"),
    FLAG_RESOLVED("flag"),
    /** How somebody said they are is the council's to know: no agreement covers it. */
    WELL_BEING_TAKEN(null),
    WELL_BEING_ENTERED_IN_ERROR(null),
    RECORD_RECEIVED("timeline-records"),
    /** What the person said about sharing is the council's to know: no agreement covers it. */
    CONSENT_GIVEN(null),
    CONSENT_REFUSED(null),
    CONSENT_WITHDRAWN(null);

    private final String dataItem;

    TimelineKind(String dataItem) {
        this.dataItem = dataItem;
    }

    public String dataItem() {
        return dataItem;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static TimelineKind of(String code) {
        return Codes.find(values(), TimelineKind::code, code)
                .orElseThrow(() -> new IllegalArgumentException("no kind of timeline entry: " + code));
    }
}
