package org.foothold.dashboard.access.domain;

/** The items of data that an agreement may name, as the codes that travel. */
public final class DataItem {

    public static final String NAME = "name";
    public static final String WARD = "ward";
    public static final String AGE_BAND = "age-band";
    public static final String FLAG = "flag";
    public static final String FLAG_REASON = "flag-reason";
    public static final String TIMELINE_TRIAGE = "timeline-triage";
    public static final String TIMELINE_RECORDS = "timeline-records";

    private DataItem() {}
}
