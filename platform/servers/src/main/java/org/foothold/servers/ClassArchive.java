package org.foothold.servers;

import java.nio.file.Path;
import java.util.List;

/**
 * The options with which a JVM keeps the classes it has loaded in an archive for its next start. It writes the file when it ends
 * gently, and by itself writes it anew when the JDK or the class path has changed.
 */
final class ClassArchive {

    private ClassArchive() {}

    static List<String> options(Path file) {
        return List.of(
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + file.toAbsolutePath(),
                "-Xlog:cds=off",
                "-Xlog:cds+dynamic=off");
    }
}
