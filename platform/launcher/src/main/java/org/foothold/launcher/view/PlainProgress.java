package org.foothold.launcher.view;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.Map;
import org.foothold.launcher.state.PartStatus;
import org.foothold.launcher.state.SystemStatus;

/** One line whenever a part begins something else: for logs and pipes. */
final class PlainProgress implements Progress {

    private final PrintStream out;
    private final Map<String, String> shown = new HashMap<>();

    PlainProgress(PrintStream out) {
        this.out = out;
    }

    @Override
    public void show(SystemStatus status, long now) {
        for (var part : status.parts()) {
            var line = line(part);
            if (!line.isEmpty() && !line.equals(shown.put(part.name(), line))) {
                out.printf("[%7s] %s%n", Words.took(now - status.startedAt()), line);
            }
        }
        out.flush();
    }

    private static String line(PartStatus part) {
        return switch (part.state()) {
            case WAITING, STOPPED -> "";
            case READY -> "%s is ready (%s)".formatted(part.title(), Words.took(part.tookMillis()));
            case STARTING -> part.title() + " starts" + (part.doing().isEmpty() ? "" : ": " + part.doing());
            default -> part.title() + ": " + part.state().word() + (part.doing().isEmpty() ? "" : ", " + part.doing());
        };
    }
}
