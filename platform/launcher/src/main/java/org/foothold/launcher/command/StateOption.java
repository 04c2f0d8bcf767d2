package org.foothold.launcher.command;

import java.nio.file.Path;
import org.foothold.launcher.state.StateFolder;
import picocli.CommandLine.Option;

/** Which installation a command is about: the checkout's own, unless told otherwise. */
public final class StateOption {

    @Option(
            names = "--state",
            paramLabel = "DIR",
            description = "Folder for data, logs and secrets. Default: .foothold in the checkout.")
    Path folder;

    @Option(names = "--home", hidden = true, defaultValue = ".")
    Path home;

    StateFolder state() {
        var usual = home.resolve(".foothold");
        return StateFolder.of(home, folder == null ? usual : folder, usual.resolve("cache"));
    }
}
