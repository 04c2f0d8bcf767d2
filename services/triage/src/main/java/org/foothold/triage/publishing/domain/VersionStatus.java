package org.foothold.triage.publishing.domain;

/** Where a version stands: draft → checked → published → withdrawn. An edit makes a checked version a draft again. */
public enum VersionStatus {
    DRAFT("draft"),
    CHECKED("checked"),
    PUBLISHED("published"),
    WITHDRAWN("withdrawn");

    private final String code;

    VersionStatus(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** It is written on; later it never changes again. */
    public boolean isOpen() {
        return this == DRAFT || this == CHECKED;
    }
}
