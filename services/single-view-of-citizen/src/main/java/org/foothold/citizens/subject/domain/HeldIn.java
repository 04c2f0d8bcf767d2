package org.foothold.citizens.subject.domain;

/**
 * Every table that holds something of a person, in an order in which it can be removed: what points to other rows comes first.
 * Each table of the database stands here or in {@link NotHeldIn}; a test fails for one that stands in neither.
 */
public enum HeldIn {
    RIGHTS_COPY("rights_copy"),
    RIGHTS_REQUEST("rights_request"),
    ACCOUNT_ACCESS("account_access"),
    ACCOUNT_ACCESS_RECORD("account_access_record"),
    LEGAL_HOLD("legal_hold"),
    BREAK_GLASS("break_glass"),
    RECORD_IDENTITY("record_identity"),
    ABSORBED_CITIZEN("absorbed_citizen"),
    IMPORT_SOURCE_ID("import_source_id"),
    PERSON_TO_FETCH("person_to_fetch"),
    RECORD_TO_LINK("record_to_link"),
    MATCH_VERDICT_RECORD("match_verdict_record"),
    MATCH_VERDICT("match_verdict"),
    MATCH_REVIEW("match_review"),
    MATCH_KEY("match_key"),
    RECORD_SEARCH("record_search"),
    RECORD_SIGHTING("record_sighting"),
    CONSENT_STATEMENT("consent_statement"),
    CONSENT("consent"),
    CONTACT_POINT("contact_point"),
    RECORD_LINK("record_link"),
    SOURCE_RECORD("source_record"),
    CITIZEN_INDICATOR("citizen_indicator"),
    CITIZEN("citizen"),
    OUTBOX_EVENT("outbox_event"),
    ACCESS_INDEX("access_index", Stays.PROOF_OF_LOOKS),
    ACCESS_RECORD("access_record", Stays.PROOF_OF_LOOKS);

    /** Why something is kept though the person is erased. */
    public enum Stays {
        /** Who looked at whom must stay provable; the rows hold references that lead to nobody, and no value of the person. */
        PROOF_OF_LOOKS("proof-of-looks");

        private final String code;

        Stays(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    private final String table;
    private final Stays stays;

    HeldIn(String table) {
        this(table, null);
    }

    HeldIn(String table, Stays stays) {
        this.table = table;
        this.stays = stays;
    }

    public String table() {
        return table;
    }

    public boolean isErased() {
        return stays == null;
    }

    /** Why it stays; only where it is not erased. */
    public Stays stays() {
        return stays;
    }
}
