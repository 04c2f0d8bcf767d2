package org.foothold.triage.publishing.domain;

/** What somebody did that changes which version conversations get. */
public enum PublishingAction {
    PUBLISHED("published", true),
    ROLLED_BACK("rolled-back", true),
    WITHDRAWN("withdrawn", false);

    private final String code;
    private final boolean choosesVersion;

    PublishingAction(String code, boolean choosesVersion) {
        this.code = code;
        this.choosesVersion = choosesVersion;
    }

    public String code() {
        return code;
    }

    /** From then on new conversations get the version. */
    boolean choosesVersion() {
        return choosesVersion;
    }
}
