package org.foothold.launcher.view;

import java.io.PrintStream;
import org.foothold.launcher.state.SystemStatus;

/** Shows how far the start is; called again and again with the latest status. */
public interface Progress {

    void show(SystemStatus status, long now);

    static Progress on(PrintStream out, boolean terminal) {
        return terminal ? new TerminalProgress(out) : new PlainProgress(out);
    }
}
