package org.foothold.launcher.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The JVM's ahead-of-time cache of one packaged service: classes loaded and linked, methods profiled, in a training run. With it a
 * service is ready in half a second rather than three. A JDK without it, or a training that fails, costs only that time.
 */
final class AotCache {

    private static final int FIRST_JDK_WITH_ONE_STEP_TRAINING = 25;
    private static final String FILE = "service.aot";
    private static final String TRAINED = "service.aot.trained";
    private static final String FAILED = "service.aot.failed";

    private final Path folder;

    AotCache(Path folder) {
        this.folder = folder;
    }

    /** Whether a training run would be of use: none was made yet, and this JDK can. */
    boolean wanted() {
        return Runtime.version().feature() >= FIRST_JDK_WITH_ONE_STEP_TRAINING
                && !Files.exists(folder.resolve(FILE))
                && !Files.exists(folder.resolve(FAILED));
    }

    List<String> toTrain() {
        return List.of("-XX:AOTCacheOutput=" + TRAINED, "-Xlog:aot=off", "-Xlog:aot+codecache=off");
    }

    List<String> toUse() {
        return Files.exists(folder.resolve(FILE)) ? List.of("-XX:AOTCache=" + FILE) : List.of();
    }

    /**
     * After the training run has ended: keeps what it wrote if a JVM accepts it, else remembers that this build cannot be trained.
     * A training that was cut short by a stop says nothing about the next one.
     */
    boolean keep(Path java, List<String> flags) {
        var trained = folder.resolve(TRAINED);
        try {
            if (Thread.currentThread().isInterrupted()) {
                Files.deleteIfExists(trained);
            } else if (Files.exists(trained) && isAccepted(java, flags)) {
                Files.move(trained, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
                return true;
            } else {
                Files.deleteIfExists(trained);
                Files.writeString(folder.resolve(FAILED), "The training run left no cache that can be used.\n");
            }
        } catch (IOException e) {
            System.err.println("No AOT cache in " + folder + ": " + e.getMessage()); // merely starts slower
        }
        return false;
    }

    /** In the mode {@code on} a JVM refuses to start with a cache that it cannot use. */
    private boolean isAccepted(Path java, List<String> flags) throws IOException {
        var command = new ArrayList<>(List.of(java.toString()));
        command.addAll(flags);
        command.addAll(List.of("-XX:AOTCache=" + TRAINED, "-XX:AOTMode=on", "-cp", "quarkus-run.jar", "-version"));
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
