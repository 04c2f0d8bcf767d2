package org.foothold.launcher.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.foothold.launcher.demo.AnalystsImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hands a council source file to the single view as the demo analyst, and shows how far it is. */
@Command(
        name = "import",
        description = "Imports a council source file, with progress. The same file again changes nothing.",
        mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {

    @Mixin
    StateOption option;

    @Parameters(
            paramLabel = "FILE",
            description = "CSV or NDJSON, plain or compressed with gzip; told by what is in it.")
    Path file;

    @Option(
            names = "--mapping",
            required = true,
            paramLabel = "NAME",
            description = "Which column holds what, for example rent-arrears or historical-people.")
    String mapping;

    @Option(
            names = "--complete",
            description =
                    "The file holds everybody the source still has: whoever is no longer in it is withdrawn. Only where the mapping asks.")
    boolean complete;

    @Override
    public Integer call() {
        if (!Files.isReadable(file)) {
            System.err.println(file + " cannot be read.");
            return 2;
        }
        var running = RunningInstallation.of(option.state());
        if (running.isEmpty()) {
            return RunningInstallation.notRunning();
        }
        var imports = new AnalystsImport(
                running.get().status().doorUrl(), running.get().secrets());
        return imports.run(file, mapping, complete, System.out) ? 0 : 1;
    }
}
