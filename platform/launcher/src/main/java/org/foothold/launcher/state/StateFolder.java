package org.foothold.launcher.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.foothold.servers.ServerFailure;

/**
 * Where one local installation lives: data, logs, secrets and what is running. The cache lies apart, because several
 * installations of one checkout (the everyday one, and those that journeys throw away) share what is costly to make.
 *
 * @param home the checkout whose packaged applications run
 */
public record StateFolder(Path home, Path root, Path cache) {

    public static StateFolder of(Path home, Path root, Path cache) {
        return new StateFolder(
                home.toAbsolutePath().normalize(),
                root.toAbsolutePath().normalize(),
                cache.toAbsolutePath().normalize());
    }

    /** Creates the folders, readable by the owner alone. */
    public StateFolder create() {
        for (var folder : new Path[] {root, cache, root.resolve("logs"), root.resolve("data")}) {
            try {
                if (!Files.isDirectory(folder)) {
                    Files.createDirectories(
                            folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
                }
            } catch (IOException e) {
                throw new ServerFailure(
                        "The folder %s cannot be made (%s): check who owns the one above it, or choose another with --state."
                                .formatted(folder, e.getMessage()),
                        e);
            }
        }
        return this;
    }

    public Path log(String part) {
        return root.resolve("logs").resolve(part + ".log");
    }

    public Path data(String part) {
        return root.resolve("data").resolve(part);
    }

    public Path secrets() {
        return root.resolve("secrets.properties");
    }

    public Path ports() {
        return root.resolve("ports.properties");
    }

    public Path status() {
        return root.resolve("status.json");
    }

    public Path lock() {
        return root.resolve("lock");
    }

    public Path processes() {
        return root.resolve("processes");
    }
}
