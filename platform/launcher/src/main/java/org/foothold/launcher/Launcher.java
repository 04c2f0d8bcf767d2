package org.foothold.launcher;

import org.foothold.launcher.command.BackupCommand;
import org.foothold.launcher.command.DeadLettersCommand;
import org.foothold.launcher.command.DownCommand;
import org.foothold.launcher.command.ImportCommand;
import org.foothold.launcher.command.LogsCommand;
import org.foothold.launcher.command.RestoreCommand;
import org.foothold.launcher.command.StatusCommand;
import org.foothold.launcher.command.SuperviseCommand;
import org.foothold.launcher.command.TrainCommand;
import org.foothold.launcher.command.UpCommand;
import org.foothold.servers.ServerFailure;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry point behind the scripts in {@code deploy/local}. */
@Command(
        name = "foothold",
        description = "Runs Foothold on this machine.",
        mixinStandardHelpOptions = true,
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            ImportCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            DeadLettersCommand.class,
            TrainCommand.class,
            SuperviseCommand.class
        })
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Launcher())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Launcher::explain)
                .execute(arguments));
    }

    /** What we know how to say is said in a sentence; anything else is a defect and shows where it happened. */
    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed)
            throws Exception {
        if (failure instanceof ServerFailure) {
            System.err.println(failure.getMessage());
            return 1;
        }
        throw failure;
    }
}
