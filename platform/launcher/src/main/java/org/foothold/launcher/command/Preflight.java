package org.foothold.launcher.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.foothold.servers.ServerFailure;

/** What would fail a start is found before anything runs, and said in one sentence with the remedy. */
public final class Preflight {

    private static final int HIGHEST_PORT = 65_535;

    static final long SPACE_NEEDED = 3L * 1024 * 1024 * 1024;
    static final long SPACE_NEEDED_AGAIN = 512L * 1024 * 1024;

    private final Path folder;
    private final int port;

    public Preflight(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    public void check() {
        checkPort();
        checkSpace(usableSpace());
        if ("root".equals(System.getProperty("user.name"))) {
            checkUserNamespaces(List.of("unshare", "-U", "true"));
        }
    }

    private void checkPort() {
        if (port < 1 || port > HIGHEST_PORT) {
            throw new ServerFailure(
                    "There is no port %d: choose one from 1 to %d with --port.".formatted(port, HIGHEST_PORT));
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true); // connections of an earlier run that are still fading away do not count
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new ServerFailure(
                    "Port %d is taken by another program: stop that one, or choose another with --port."
                            .formatted(port),
                    e);
        }
    }

    void checkSpace(long usable) {
        var needed = Files.isDirectory(folder.resolve("data/postgres")) ? SPACE_NEEDED_AGAIN : SPACE_NEEDED;
        if (usable < needed) {
            throw new ServerFailure(
                    "%s has %d MB free and Foothold needs %d: make room, or choose another folder with --state."
                            .formatted(folder, usable / (1024 * 1024), needed / (1024 * 1024)));
        }
    }

    /** PostgreSQL does not run as root, so root runs it in a user namespace. */
    void checkUserNamespaces(List<String> probe) {
        try {
            var answer = new ProcessBuilder(probe)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (answer.onExit().join().exitValue() == 0) {
                return;
            }
        } catch (IOException e) {
            // the program is missing: the same remedy
        }
        throw new ServerFailure("PostgreSQL does not run as root and this machine offers no user namespaces"
                + " (unshare -U fails): start Foothold as an ordinary user.");
    }

    private long usableSpace() {
        var existing = folder.toAbsolutePath();
        while (!Files.exists(existing)) {
            existing = existing.getParent();
        }
        try {
            return Files.getFileStore(existing).getUsableSpace();
        } catch (IOException e) {
            throw new ServerFailure(
                    "The free space of " + existing + " cannot be read: choose another with --state.", e);
        }
    }
}
