package org.foothold.launcher.part;

import java.util.Map;
import java.util.Set;

/** Keeps the settings of the person's shell away from the parts: a stray QUARKUS_ or JAVA_ variable must not change them. */
public final class Clean {

    private static final Set<String> KEPT = Set.of("PATH", "HOME", "USER", "LANG", "LC_ALL", "TMPDIR");

    private Clean() {}

    /** The command with nothing of the shell but these settings, and where its programs and home are. */
    public static ProcessBuilder environment(ProcessBuilder command, Map<String, String> settings) {
        command.environment().keySet().retainAll(KEPT);
        command.environment().putAll(settings);
        return command;
    }
}
