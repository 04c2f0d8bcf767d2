package org.foothold.kernel;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Makes ids that sort by the time they were made: UUID version 7 of RFC 9562, section 5.7 (48 bits of Unix time in
 * milliseconds, then random bits). Rows inserted together stay together in an index. Time and randomness come in as
 * arguments, so that a test decides both.
 */
public final class TimeOrderedId {

    private TimeOrderedId() {}

    /** A new id for the given moment. The generator must be cryptographically strong where the id is a capability. */
    public static UUID at(Instant now, RandomGenerator random) {
        long version = 0x7L << 12;
        long most = now.toEpochMilli() << 16 | version | random.nextLong() & 0xFFF;
        long variant = 0b10L << 62;
        long least = variant | random.nextLong() >>> 2;
        return new UUID(most, least);
    }
}
