package org.foothold.servers;

import java.time.Instant;
import java.util.Optional;

/**
 * A process told apart from a later one that was given the same number: after a reboot, or a day, a pid file may name a
 * stranger's process, which must never be stopped. The written form is {@code <pid> <start in milliseconds>}.
 */
public record ProcessIdentity(long pid, Instant startedAt) {

    public static ProcessIdentity of(ProcessHandle process) {
        return new ProcessIdentity(process.pid(), startOf(process));
    }

    public static Optional<ProcessIdentity> parse(String written) {
        var parts = written.strip().split(" ");
        try {
            return Optional.of(
                    new ProcessIdentity(Long.parseLong(parts[0]), Instant.ofEpochMilli(Long.parseLong(parts[1]))));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** The running process, if it is still the same one. */
    public Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> startOf(process).equals(startedAt));
    }

    @Override
    public String toString() {
        return pid + " " + startedAt.toEpochMilli();
    }

    private static Instant startOf(ProcessHandle process) {
        var start = process.info().startInstant().orElse(Instant.EPOCH);
        return Instant.ofEpochMilli(start.toEpochMilli());
    }
}
