package org.foothold.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** An import as the single view tells of it. */
record ImportJob(JsonNode told) {

    private static final Set<String> OVER = Set.of("done", "refused", "failed");
    private static final Set<String> GOES_ON = Set.of("counting", "going");

    String id() {
        return told.path("id").asText();
    }

    String status() {
        return told.path("status").asText();
    }

    boolean isOver() {
        return OVER.contains(status())
                && !GOES_ON.contains(told.at("/extract/state").asText());
    }

    boolean isDone() {
        return status().equals("done");
    }

    int percent() {
        return told.path("percent").asInt();
    }

    /** How many rows were, for example, {@code added} or {@code rejected}. */
    long rows(String counted) {
        return told.path("rows").path(counted).asLong();
    }

    /** Whether the file was taken as holding everybody the source still has. */
    boolean isComplete() {
        return told.has("extract");
    }

    boolean waitsForDecision() {
        return told.at("/extract/waitsForDecision").asBoolean();
    }

    /** How many records were, for example, {@code withdrawn} or {@code noLongerThere}. */
    long extract(String counted) {
        return told.path("extract").path(counted).asLong();
    }

    /** Why it was not taken. */
    String problem() {
        return told.at("/problem/message").asText();
    }
}
