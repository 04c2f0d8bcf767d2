package org.foothold.launcher.part;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.foothold.servers.Folders;
import org.foothold.servers.ServerFailure;

/**
 * A service as the build packaged it, copied into the cache under a name made from its content and the JDK. A running service is
 * thus untouched by the next build, and its AOT cache, which is valid for exactly these files and this JDK, lies beside it.
 */
final class PackagedService {

    private final Path built;
    private final Path copies;
    private final String shortName;

    PackagedService(Path home, Path cache, ServiceDefinition service) {
        this.built = home.resolve(service.module()).resolve("target/quarkus-app");
        this.copies = cache.resolve("services");
        this.shortName = service.shortName();
    }

    /** The folder to run it in. */
    Path folder() {
        if (!Files.exists(built.resolve("quarkus-run.jar"))) {
            throw new ServerFailure(built + " is missing: run deploy/local/up without --no-build, which builds it.");
        }
        try {
            var folder = copies.resolve(
                    shortName + "-" + Fingerprint.of(built, Runtime.version().toString()));
            if (!Files.isDirectory(folder)) {
                removeEarlier();
                copyTo(folder);
            }
            return folder;
        } catch (IOException e) {
            throw new ServerFailure(
                    "%s could not be copied into %s (%s): check that the disk has room."
                            .formatted(shortName, copies, e.getMessage()),
                    e);
        }
    }

    private void copyTo(Path folder) throws IOException {
        Files.createDirectories(copies);
        var partial = Files.createTempDirectory(copies, shortName + "-partial");
        Files.walkFileTree(built, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path source, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(partial.resolve(built.relativize(source).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path source, BasicFileAttributes attributes) throws IOException {
                Files.copy(
                        source,
                        partial.resolve(built.relativize(source).toString()),
                        StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
        Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private void removeEarlier() throws IOException {
        if (!Files.isDirectory(copies)) {
            return;
        }
        try (var folders = Files.newDirectoryStream(copies, shortName + "-*")) {
            for (var folder : folders) {
                Folders.delete(folder);
            }
        }
    }
}
