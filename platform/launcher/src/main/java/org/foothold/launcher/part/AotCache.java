package org.foothold.launcher.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The JVM's ahead-of-time cache of one packaged service: classes loaded and linked, methods profiled, in a training run. With it a
 * service is ready in half a second rather than three. A JDK without it, or a training that fails, costs only that time.
 */
final class AotCache {

    private static final int FIRST_JDK_WITH_ONE_STEP_TRAINING = 25;
    private static final String FILE = "service.aot";
    private static final String TRAINED = "service.aot.trained";

    private final Path folder;

    AotCache(Path folder) {
        this.folder = folder;
    }

    /** Whether a training run would be of use: none was made yet, and this JDK can. */
    boolean wanted() {
        return Runtime.version().feature() >= FIRST_JDK_WITH_ONE_STEP_TRAINING
                && !Files.exists(folder.resolve(FILE))
                && !Files.exists(folder.resolve("service.aot.failed"));
    }

    List<String> toTrain() {
        return List.of("-XX:AOTCacheOutput=" + TRAINED, "-Xlog:aot=off", "-Xlog:aot+codecache=off");
    }

    List<String> toUse() {
        return Files.exists(folder.resolve(FILE)) ? List.of("-XX:AOTCache=" + FILE) : List.of();
    }

    /** After the training run has ended: keeps what it wrote, or remembers that it wrote nothing. */
    boolean keep() {
        try {
            var trained = folder.resolve(TRAINED);
            if (Files.exists(trained)) {
                Files.move(trained, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
                return true;
            }
            Files.writeString(folder.resolve("service.aot.failed"), "The training run left no cache.\n");
        } catch (IOException e) {
            // without a cache the service merely starts slower
        }
        return false;
    }
}
