package org.foothold.launcher.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.Collectors;

/** Log lines for a person: what services write as JSON becomes time, level, message and the chain of causes; the rest stays. */
public final class ReadableLog {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ReadableLog() {}

    public static String text(String lines) {
        return lines.lines().map(ReadableLog::line).collect(Collectors.joining("\n"));
    }

    public static String line(String line) {
        if (!line.startsWith("{")) {
            return line;
        }
        try {
            var entry = JSON.readTree(line);
            return entry.has("message") ? readable(entry) : line;
        } catch (JsonProcessingException e) {
            return line; // cut off, or not from a service
        }
    }

    private static String readable(JsonNode entry) {
        var logger = entry.path("loggerName").asText().replaceFirst(".*\\.", "");
        return "%s %-5s %s: %s%s"
                .formatted(
                        entry.path("timestamp").asText().replaceFirst("(\\.\\d{3})\\d*", "$1"),
                        entry.path("level").asText(),
                        logger,
                        entry.path("message").asText(),
                        causes(entry.path("exception")));
    }

    private static String causes(JsonNode failure) {
        var exception = failure.has("exception") ? failure.path("exception") : failure;
        if (!exception.has("exceptionType")) {
            return "";
        }
        var type = exception.path("exceptionType").asText().replaceFirst(".*\\.", "");
        return "; " + type + ": " + exception.path("message").asText() + causes(exception.path("causedBy"));
    }
}
