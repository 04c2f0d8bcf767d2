package org.foothold.launcher.view;

import java.io.PrintStream;
import org.foothold.launcher.state.PartStatus;
import org.foothold.launcher.state.SystemStatus;

/** A list that is drawn over itself, one line per part. */
final class TerminalProgress implements Progress {

    private static final String UP = "\u001b[%dA\r";
    private static final String CLEAR = "\u001b[K";
    private static final String[] WHEEL = {"|", "/", "-", "\\"};
    private static final int WIDTH = 78;

    private final PrintStream out;
    private int lines;
    private int turn;

    TerminalProgress(PrintStream out) {
        this.out = out;
    }

    @Override
    public void show(SystemStatus status, long now) {
        var drawn = new StringBuilder();
        if (lines > 0) {
            drawn.append(UP.formatted(lines));
        }
        turn++;
        drawn.append("Foothold starts, ")
                .append(Words.took(now - status.startedAt()))
                .append(CLEAR)
                .append('\n');
        for (var part : status.parts()) {
            drawn.append(line(part, now)).append(CLEAR).append('\n');
        }
        out.print(drawn);
        out.flush();
        lines = status.parts().size() + 1;
    }

    private String line(PartStatus part, long now) {
        var line = switch (part.state()) {
            case READY -> row("ok", part.title(), Words.took(part.tookMillis()), "");
            case STARTING ->
                row(WHEEL[turn % WHEEL.length], part.title(), Words.took(now - part.since()), part.doing());
            case WAITING -> row("", part.title(), "", part.doing());
            default -> row("!", part.title(), part.state().word(), part.doing());
        };
        return line.length() > WIDTH ? line.substring(0, WIDTH) : line;
    }

    private static String row(String mark, String title, String time, String doing) {
        return "  %-2s %-26s %12s  %s".formatted(mark, title, time, doing);
    }
}
