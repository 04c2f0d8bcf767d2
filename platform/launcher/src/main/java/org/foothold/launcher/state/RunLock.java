package org.foothold.launcher.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import org.foothold.servers.ProcessIdentity;

/**
 * Held by the supervisor as long as it lives. The system lets go of it when the process ends, however it ends, so a file left
 * behind by a power cut means nothing, and two starts at once cannot both win.
 */
public final class RunLock implements AutoCloseable {

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /** The lock, with our identity in it; empty when another supervisor holds it. */
    public static Optional<RunLock> acquire(Path file, Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        do {
            var held = tryAcquire(file);
            if (held.isPresent()) {
                return held;
            }
            pause(); // somebody may only have looked whether it is held
        } while (System.nanoTime() < deadline);
        return Optional.empty();
    }

    /** The supervisor that holds the lock. Never call this in the process that holds it: closing the file would let go. */
    public static Optional<ProcessIdentity> holder(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.READ);
                var free = channel.tryLock(0, Long.MAX_VALUE, true)) {
            return free == null ? ProcessIdentity.parse(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<RunLock> tryAcquire(Path file) {
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            var identity = ProcessIdentity.of(ProcessHandle.current()) + "\n";
            channel.truncate(0).write(java.nio.ByteBuffer.wrap(identity.getBytes()));
            return Optional.of(new RunLock(channel));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
