package org.foothold.triage.flag.domain;

import java.util.Objects;
import java.util.UUID;

/** Names one flag. */
public record FlagId(UUID value) {
    public FlagId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
