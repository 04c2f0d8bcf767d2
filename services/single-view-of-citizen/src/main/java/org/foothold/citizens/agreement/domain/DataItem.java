package org.foothold.citizens.agreement.domain;

import java.util.Optional;
import org.foothold.kernel.Codes;

/** A kind of data about a person that an agreement can let a partner see. Codes are published. */
public enum DataItem {
    NAME("name"),
    WARD("ward"),
    AGE_BAND("age-band"),
    FLAG("flag"),
    FLAG_REASON("flag-reason"),
    TIMELINE_TRIAGE("timeline-triage"),
    TIMELINE_RECORDS("timeline-records");

    private final String code;

    DataItem(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<DataItem> of(String code) {
        return Codes.find(values(), DataItem::code, code);
    }
}
