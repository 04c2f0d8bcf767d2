package org.foothold.launcher.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.foothold.launcher.backup.BackupFolder;
import org.foothold.servers.PostgresArchive;
import org.foothold.servers.PostgresBackup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Copies all databases while they serve, and keeps from then on what is written to them. */
@Command(
        name = "backup",
        description =
                "Backs all databases up into a new folder while the platform runs, and keeps their log there from then on.",
        mixinStandardHelpOptions = true)
public final class BackupCommand implements Callable<Integer> {

    @Mixin
    StateOption option;

    @Parameters(paramLabel = "DIR", description = "A new folder, best on another disk.")
    Path folder;

    @Override
    public Integer call() {
        var running = RunningInstallation.of(option.state());
        if (running.isEmpty()) {
            return RunningInstallation.notRunning();
        }
        var began = System.nanoTime();
        var backup = new BackupFolder(folder).create();
        var postgres = running.get().postgres();
        PostgresArchive.keepIn(postgres, backup.log());
        PostgresBackup.take(postgres, backup.base());
        backup.keepSettingsOf(option.state());
        PostgresArchive.close(postgres, backup.log());
        System.out.printf(
                "Everything is in %s (%.1f s). It holds secrets and people: keep it as you keep the platform.%n"
                        + "What is written from now on follows into %s within a minute.%n",
                backup.root(), (System.nanoTime() - began) / 1e9, backup.log());
        return 0;
    }
}
