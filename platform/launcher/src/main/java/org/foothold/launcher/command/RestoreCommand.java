package org.foothold.launcher.command;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.foothold.launcher.backup.BackupFolder;
import org.foothold.launcher.backup.Comparison;
import org.foothold.launcher.backup.Content;
import org.foothold.launcher.backup.Restore;
import org.foothold.servers.PostgresArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Brings all databases back as they were at the end of a backup's log, starts the platform, and shows what came back. */
@Command(
        name = "restore",
        description =
                "Stops the platform, brings all databases back as a backup and its log hold them, and starts it again.",
        mixinStandardHelpOptions = true)
public final class RestoreCommand implements Callable<Integer> {

    private static final Duration TO_CATCH_UP = Duration.ofMinutes(3);

    @Mixin
    StateOption option;

    @Mixin
    StartOptions start;

    @Parameters(paramLabel = "DIR", description = "The folder that backup was given.")
    Path folder;

    @Override
    public Integer call() throws InterruptedException {
        var backup = new BackupFolder(folder);
        backup.refuseUnlessWhole();
        var state = option.state().create();
        var running = RunningInstallation.of(state);
        var before = running.map(here -> closedAt(here, backup));
        running.ifPresent(here -> start.port = here.doorPort());
        Stopping.of(state);
        var mark = LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss"));
        new Restore(state, mark).from(backup).forEach(aside -> System.out.println("Set aside: " + aside));

        var up = new UpCommand();
        up.option = option;
        up.start = start;
        up.detach = true;
        up.call();
        var comparison = compare(before, RunningInstallation.of(state).orElseThrow());
        comparison.print(System.out);
        System.out.println("The log is kept no longer: take a new backup.");
        return comparison.isSame() ? 0 : 1;
    }

    /** What runs is closed off in the log, so that the restore ends with its last word. */
    private static Content closedAt(RunningInstallation here, BackupFolder backup) {
        var before = Content.of(here.postgres());
        PostgresArchive.close(here.postgres(), backup.log());
        return before;
    }

    /** Events are published and applied again meanwhile; what they change in the end is nothing. */
    private static Comparison compare(Optional<Content> before, RunningInstallation here) throws InterruptedException {
        var deadline = System.nanoTime() + TO_CATCH_UP.toNanos();
        while (true) {
            var comparison = new Comparison(before, Content.of(here.postgres()));
            if (comparison.isSame() || System.nanoTime() > deadline) {
                return comparison;
            }
            Thread.sleep(1_000);
        }
    }
}
