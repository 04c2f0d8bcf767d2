package org.foothold.events;

import java.util.Objects;
import java.util.UUID;

/**
 * Points to what one service knows of one person: the service's short name and the record's id there. Every fact about a
 * person carries the reference of the record it was learnt through, for ever; which citizen that is follows from the
 * links that the single view publishes.
 */
public record RecordRef(String service, UUID id) {

    public RecordRef {
        Objects.requireNonNull(id, "id");
        if (service == null || !service.matches("[a-z]{2,20}")) {
            throw new IllegalArgumentException("not the short name of a service");
        }
    }

    /** Reads the text form, for example {@code triage:0190a6c5-…}. */
    public static RecordRef parse(String text) {
        int colon = text == null ? -1 : text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("not a record reference");
        }
        return new RecordRef(text.substring(0, colon), UUID.fromString(text.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return service + ":" + id;
    }
}
