package org.foothold.launcher.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foothold.launcher.state.StateFolder;
import org.foothold.servers.PostgresBackup;
import org.foothold.servers.ServerFailure;

/**
 * Puts the databases of a backup where a stopped installation's were. Nothing is deleted: what lay there is set aside. Debezium's
 * positions in a log that is gone go aside too: its connectors make new slots and publish every kept event again.
 */
public final class Restore {

    private final StateFolder state;
    private final String mark;

    public Restore(StateFolder state, String mark) {
        this.state = state;
        this.mark = mark;
    }

    /** The folders that were set aside. */
    public List<Path> from(BackupFolder backup) {
        var aside = new ArrayList<Path>();
        for (var part : List.of("postgres", "debezium")) {
            setAside(state.data(part)).ifPresent(aside::add);
        }
        PostgresBackup.restore(backup.base(), backup.log(), state.data("postgres"));
        backup.returnSettingsTo(state);
        return aside;
    }

    private Optional<Path> setAside(Path folder) {
        if (!Files.exists(folder)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.move(folder, folder.resolveSibling(folder.getFileName() + "-until-" + mark)));
        } catch (IOException e) {
            throw new ServerFailure(
                    "%s could not be set aside (%s): check who owns it.".formatted(folder, e.getMessage()), e);
        }
    }
}
