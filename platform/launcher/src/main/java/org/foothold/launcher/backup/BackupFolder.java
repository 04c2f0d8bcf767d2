package org.foothold.launcher.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.foothold.launcher.state.Secrets;
import org.foothold.launcher.state.StateFolder;
import org.foothold.servers.ServerFailure;

/**
 * What a backup consists of: the databases as they were ({@code base}), what was written since ({@code log}, growing as long as the
 * platform runs), the secrets without which the databases cannot be entered or read, and the marks of what was done once.
 */
public record BackupFolder(Path root) {

    private static final String SECRETS = "secrets.properties";

    public BackupFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    public Path base() {
        return root.resolve("base");
    }

    public Path log() {
        return root.resolve("log");
    }

    /** Makes it, readable by its owner alone; refused when something lies there. */
    public BackupFolder create() {
        var ownersOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        try {
            Files.createDirectories(root, ownersOnly);
            try (var entries = Files.list(root)) {
                if (entries.findAny().isPresent()) {
                    throw new ServerFailure(root + " is not empty: name a new folder.");
                }
            }
            Files.createDirectories(log(), ownersOnly);
            return this;
        } catch (IOException e) {
            throw new ServerFailure("The folder %s cannot be made (%s): choose another.".formatted(root, reason(e)), e);
        }
    }

    public void refuseUnlessWhole() {
        if (!Files.exists(base().resolve("backup_label")) || !Files.isDirectory(log())) {
            throw new ServerFailure(root + " holds no backup that was finished: name the folder that"
                    + " deploy/local/backup was given.");
        }
    }

    public void keepSettingsOf(StateFolder state) {
        try {
            Files.copy(state.secrets(), root.resolve(SECRETS), StandardCopyOption.COPY_ATTRIBUTES);
            copyMarks(state.data("x").getParent(), Files.createDirectories(root.resolve("marks")));
        } catch (IOException e) {
            throw new ServerFailure(
                    "The settings could not be kept (%s): take the backup again.".formatted(reason(e)), e);
        }
    }

    public void returnSettingsTo(StateFolder state) {
        try {
            Secrets.in(state.secrets()).takeOver(Secrets.in(root.resolve(SECRETS)));
            copyMarks(root.resolve("marks"), state.data("x").getParent());
        } catch (IOException e) {
            throw new ServerFailure("The settings could not be brought back (%s): try again.".formatted(reason(e)), e);
        }
    }

    private static void copyMarks(Path from, Path to) throws IOException {
        try (var files = Files.newDirectoryStream(from, Files::isRegularFile)) {
            for (var file : files) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName() + ": " + e.getMessage();
    }
}
