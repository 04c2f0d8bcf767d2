package org.foothold.citizens.imports.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.foothold.citizens.imports.application.ImportSettings;
import org.foothold.citizens.imports.application.SourceFiles;
import org.foothold.citizens.imports.domain.FileLimits;
import org.foothold.citizens.imports.domain.FileRefused;
import org.foothold.citizens.imports.domain.Mapping;

/** A folder of our own in which files wait until they are read. They are full of names, so nobody else may look in. */
@ApplicationScoped
class SpoolFolder implements SourceFiles {

    private final Path folder;

    SpoolFolder(ImportSettings settings) {
        this.folder = settings.folder().toAbsolutePath();
    }

    @Override
    public String keep(Path received) {
        String name = UUID.randomUUID() + ".file";
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
                if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
                }
            }
            Files.move(received, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            return name;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void remove(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public long check(String name, Mapping mapping) {
        return new FileCheck(mapping, FileLimits.USUAL).rowsOf(there(name));
    }

    @Override
    public Rows open(String name, Mapping mapping) {
        Path file = there(name);
        return JsonFile.is(file)
                ? JsonFile.open(file, mapping)
                : SourceFile.open(file, mapping.encoding(), mapping.delimiter(), FileLimits.USUAL);
    }

    private Path there(String name) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new FileRefused("file-lost", "The file is no longer kept here. Send it again.");
        }
        return file;
    }
}
