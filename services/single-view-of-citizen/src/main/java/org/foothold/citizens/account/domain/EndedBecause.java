package org.foothold.citizens.account.domain;

import java.util.Optional;
import org.foothold.kernel.Codes;

/** Why online access ended. Codes are stored. */
public enum EndedBecause {
    /** The person ended it. */
    OWN_WISH("own-wish"),
    /** They asked a worker to. */
    ASKED_A_WORKER("asked-a-worker"),
    /** Somebody else may be reading it. */
    DANGER("danger"),
    /** It had been given to the wrong person, or by mistake. */
    MISTAKE("mistake"),
    /** They were given another code. */
    NEW_CODE("new-code"),
    /** Their account was used for another code. */
    OTHER_CODE("other-code"),
    /** The records it rested on are no longer thought to be one person's. */
    RECORDS_PARTED("records-parted"),
    /** Two people with an account each came to be thought one. */
    TWO_ACCOUNTS("two-accounts");

    private final String code;

    EndedBecause(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether a worker may say so. */
    public boolean isSaidByWorkers() {
        return this == ASKED_A_WORKER || this == DANGER || this == MISTAKE;
    }

    public static Optional<EndedBecause> of(String code) {
        return Codes.find(values(), EndedBecause::code, code);
    }
}
