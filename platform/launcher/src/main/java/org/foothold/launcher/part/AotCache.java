package org.foothold.launcher.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The JVM's ahead-of-time cache of one packaged service: classes loaded and linked, methods profiled. The first run of a package
 * records what it uses; the cache is made of that in the background while the service serves, for the next start, which then takes half
 * a second rather than three. A JDK without it, or a making that fails, costs only that time.
 */
final class AotCache {

    private static final int FIRST_JDK_THAT_ENDS_A_RECORDING_ON_DEMAND = 25;
    private static final String FILE = "service.aot";
    private static final String RECORDED = "service.aot.recorded";
    private static final String MADE = "service.aot.made";
    private static final String FAILED = "service.aot.failed";

    private final Path folder;

    AotCache(Path folder) {
        this.folder = folder;
    }

    /** Whether a recording would be of use: there is no cache yet, and this JDK can. */
    boolean wanted() {
        return Runtime.version().feature() >= FIRST_JDK_THAT_ENDS_A_RECORDING_ON_DEMAND
                && !Files.exists(folder.resolve(FILE))
                && !Files.exists(folder.resolve(FAILED));
    }

    /** What a JVM is started with: to record while there is no cache, then to use it. */
    List<String> options() {
        if (wanted()) {
            return List.of(
                    "-XX:AOTMode=record",
                    "-XX:AOTConfiguration=" + RECORDED,
                    "-Xlog:aot=off",
                    "-Xlog:aot+codecache=off");
        }
        return Files.exists(folder.resolve(FILE)) ? List.of("-XX:AOTCache=" + FILE) : List.of();
    }

    /** Makes the cache from what the process has recorded so far, at the lowest priority; true when a JVM accepts it. */
    boolean make(Path javaHome, long recording, List<String> flags) {
        try {
            var ended = run(List.of(javaHome.resolve("bin/jcmd").toString(), "" + recording, "AOT.end_recording"));
            if (ended) {
                run(java(javaHome, flags, "-XX:AOTMode=create", "-XX:AOTConfiguration=" + RECORDED));
            }
            return keep(javaHome, flags);
        } catch (IOException e) {
            System.err.println("No AOT cache in " + folder + ": " + e.getMessage()); // merely starts slower
            return false;
        }
    }

    /** Keeps what was made if a JVM accepts it, else remembers that this package cannot have one; a stop meanwhile says neither. */
    boolean keep(Path javaHome, List<String> flags) throws IOException {
        var made = folder.resolve(MADE);
        Files.deleteIfExists(folder.resolve(RECORDED));
        if (!Thread.currentThread().isInterrupted()
                && Files.exists(made)
                && run(java(javaHome, flags, "-XX:AOTMode=on", "-version"))) { // refuses a cache it cannot use
            Files.move(made, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
            return true;
        }
        Files.deleteIfExists(made);
        if (!Thread.currentThread().isInterrupted()) {
            Files.writeString(folder.resolve(FAILED), "The recording gave no cache that can be used.\n");
        }
        return false;
    }

    private static List<String> java(Path javaHome, List<String> flags, String mode, String last) {
        var command = new ArrayList<>(
                List.of("nice", "-n", "19", javaHome.resolve("bin/java").toString()));
        command.addAll(flags);
        command.addAll(List.of("-Xlog:aot=off", "-XX:AOTCache=" + MADE, mode, "-cp", "quarkus-run.jar", last));
        return command;
    }

    private boolean run(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .onExit()
                        .join()
                        .exitValue()
                == 0;
    }
}
