package org.foothold.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The lock file that a PostgreSQL server leaves in its data directory. After a reboot the number in it may belong to a stranger,
 * and PostgreSQL would refuse to start; it is removed unless a PostgreSQL of that number lives.
 */
final class PostgresLock {

    private PostgresLock() {}

    static void release(Path dataDirectory) {
        var lock = dataDirectory.resolve("postmaster.pid");
        try {
            if (!Files.exists(lock)) {
                return;
            }
            var pid = Files.readAllLines(lock).getFirst().strip();
            if (isPostgres(Long.parseLong(pid))) {
                throw new ServerFailure("A PostgreSQL server (process %s) is already using %s: stop it first."
                        .formatted(pid, dataDirectory));
            }
            Files.delete(lock);
        } catch (IOException e) {
            throw new ServerFailure("The lock file " + lock + " cannot be read: check who owns the folder.", e);
        }
    }

    private static boolean isPostgres(long pid) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().command())
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
    }
}
