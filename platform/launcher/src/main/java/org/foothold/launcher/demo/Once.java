package org.foothold.launcher.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.foothold.servers.ServerFailure;

/** A mark in the state folder: what was done for this installation is not done again at its next start. */
final class Once {

    private final Path mark;

    Once(Path mark) {
        this.mark = mark;
    }

    void run(Runnable what) {
        if (Files.exists(mark)) {
            return;
        }
        what.run();
        try {
            Files.writeString(mark, "done\n");
        } catch (IOException e) {
            throw new ServerFailure("The disk refused " + mark + " (" + e.getMessage() + "): make room.", e);
        }
    }
}
