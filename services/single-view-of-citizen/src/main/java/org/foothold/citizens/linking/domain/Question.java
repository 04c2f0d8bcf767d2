package org.foothold.citizens.linking.domain;

import java.util.Optional;
import org.foothold.kernel.Codes;

/** What a person is asked of two records, and in which queue. Codes are stored and shown in words. */
public enum Question {
    /** Too alike to be passed over, too unlike to be joined. */
    BETWEEN_THRESHOLDS("between-thresholds", Queue.POSSIBLE),
    /** A guard against families holds what the rest of the score would join. */
    GUARD_HOLDS("guard-holds", Queue.CONFLICT),
    /** Alike, but each names another identifier that a person has alone. */
    IDENTIFIERS_DIFFER("identifiers-differ", Queue.CONFLICT),
    /** One person by the score, and yet two records of a source that promises one per person. */
    SOURCE_PROMISES_ONE("source-promises-one", Queue.CONFLICT),
    /** These two agree, the other records of either side do not. */
    OTHERS_DISAGREE("others-disagree", Queue.CONFLICT),
    /** A record of this citizen agrees with the others less than what would be asked about. */
    NO_LONGER_FITS("no-longer-fits", Queue.ATTENTION),
    /** One citizen, two different identifiers that a person has alone. */
    TWO_IDENTIFIERS("two-identifiers", Queue.ATTENTION),
    /** So many records that they are no longer compared one with another. */
    TOO_MANY_RECORDS("too-many-records", Queue.ATTENTION);

    /** A queue of questions. */
    public enum Queue {
        POSSIBLE("possible"),
        CONFLICT("conflict"),
        ATTENTION("attention");

        private final String code;

        Queue(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Optional<Queue> of(String code) {
            return Codes.find(values(), Queue::code, code);
        }
    }

    private final String code;
    private final Queue queue;

    Question(String code, Queue queue) {
        this.code = code;
        this.queue = queue;
    }

    public String code() {
        return code;
    }

    public Queue queue() {
        return queue;
    }

    public static Optional<Question> of(String code) {
        return Codes.find(values(), Question::code, code);
    }
}
