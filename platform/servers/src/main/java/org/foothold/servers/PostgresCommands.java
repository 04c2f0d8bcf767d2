package org.foothold.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** The command lines of PostgreSQL. It refuses to run as root; root therefore runs it as nobody, in a user namespace of its own. */
final class PostgresCommands {

    private final Path bin;
    private final List<String> prefix;

    private PostgresCommands(Path bin, List<String> prefix) {
        this.bin = bin;
        this.prefix = prefix;
    }

    static PostgresCommands here() {
        return new PostgresCommands(Archives.postgres().resolve("bin"), prefix());
    }

    void createIfAbsent(PostgresSettings settings) {
        if (Files.exists(settings.dataDirectory().resolve("PG_VERSION"))) {
            return;
        }
        Path password = null;
        try {
            Files.createDirectories(settings.dataDirectory().getParent());
            password = Files.createTempFile(
                    settings.dataDirectory().getParent(),
                    "admin",
                    ".password",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(password, settings.adminPassword());
            var partial = settings.dataDirectory()
                    .resolveSibling(settings.dataDirectory().getFileName() + ".partial");
            Folders.delete(partial); // of a start that was interrupted
            var init = command("initdb", "-D", partial.toString(), "-U", PostgresServer.ADMIN);
            init.addAll(List.of("-A", "scram-sha-256", "--pwfile", password.toString()));
            init.addAll(List.of("-E", "UTF8", "--no-locale", "--no-sync"));
            run(init, settings);
            Files.move(partial, settings.dataDirectory(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new ServerFailure(
                    "PostgreSQL's data directory %s could not be made (%s): check that the disk has room and the folder can be written."
                            .formatted(settings.dataDirectory(), e.getMessage()),
                    e);
        } finally {
            delete(password);
        }
    }

    ProcessBuilder serve(PostgresSettings settings) {
        var command = command("postgres", "-D", settings.dataDirectory().toString(), "-p", "" + settings.port());
        settings.parameters().forEach((name, value) -> {
            command.add("-c");
            command.add(name + "=" + value);
        });
        return new ProcessBuilder(command);
    }

    /** The signal for a fast shutdown: clients are sent away, the data is left clean. */
    void askToStop(ServerProcess server) {
        try {
            new ProcessBuilder("kill", "-INT", "" + server.identity().pid())
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new ServerFailure("PostgreSQL could not be signalled: install the command kill (procps).", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(List<String> command, PostgresSettings settings) throws IOException {
        Files.createDirectories(settings.log().toAbsolutePath().getParent());
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(settings.log().toFile()))
                .start();
        if (process.onExit().join().exitValue() != 0) {
            throw new ServerFailure(
                    "PostgreSQL could not create its data directory %s: check that the disk has room; the reason stands in %s."
                            .formatted(settings.dataDirectory(), settings.log()));
        }
    }

    private List<String> command(String program, String... arguments) {
        var command = new ArrayList<>(prefix);
        command.add(bin.resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static List<String> prefix() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        if (!runs("unshare", "-U", "true")) {
            throw new ServerFailure("PostgreSQL does not run as root and this machine offers no user namespaces"
                    + " (unshare -U fails): start Foothold as an ordinary user.");
        }
        return List.of("unshare", "-U");
    }

    private static boolean runs(String... command) {
        try {
            return new ProcessBuilder(command).start().onExit().join().exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new ServerFailure("The password file " + file + " could not be deleted: delete it by hand.", e);
        }
    }
}
