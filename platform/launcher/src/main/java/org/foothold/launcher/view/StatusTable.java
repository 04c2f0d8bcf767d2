package org.foothold.launcher.view;

import java.io.PrintStream;
import java.time.Duration;
import org.foothold.launcher.state.Memory;
import org.foothold.launcher.state.PartState;
import org.foothold.launcher.state.PartStatus;
import org.foothold.launcher.state.SystemStatus;

/** Every part in a line: state, process, port, memory, time since it became ready, restarts. */
public final class StatusTable {

    private static final String ROW = "%-26s %-9s %8s %6s %9s %13s %8s  %s%n";

    private final SystemStatus status;
    private final Memory memory;

    public StatusTable(SystemStatus status, Memory memory) {
        this.status = status;
        this.memory = memory;
    }

    public void print(PrintStream out, long now) {
        out.printf(ROW, "part", "state", "pid", "port", "memory", "since", "restarts", "");
        long total = memory.ofTree(status.supervisor(), false);
        for (var part : status.parts()) {
            var used = part.pid() == 0 ? 0 : memory.ofTree(part.pid(), true);
            total += used;
            out.printf(
                    ROW,
                    part.title(),
                    part.state().word(),
                    number(part.pid()),
                    number(part.port()),
                    Words.memory(used),
                    since(part, now),
                    part.restarts() == 0 ? "" : part.restarts(),
                    part.doing());
        }
        out.printf("%nAll together, supervisor included: %s. Front door: %s%n", Words.memory(total), status.doorUrl());
        out.flush();
    }

    private static String since(PartStatus part, long now) {
        return part.state() == PartState.WAITING ? "" : Words.uptime(Duration.ofMillis(now - part.since()));
    }

    private static String number(long value) {
        return value == 0 ? "" : String.valueOf(value);
    }
}
