package org.foothold.launcher.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.foothold.launcher.view.ReadableLog;

/** One log file being watched. Reads from where it last stopped; starts over when the file was made anew. */
final class LogView {

    private static final long FAR_ENOUGH_BACK = 1 << 20;

    private final Path file;
    private final String prefix;
    private final PrintStream out;
    private long read;

    LogView(Path file, String prefix, PrintStream out) {
        this.file = file;
        this.prefix = prefix;
        this.out = out;
    }

    void showEnd(int lines) throws IOException {
        read = Math.max(0, Files.size(file) - FAR_ENOUGH_BACK);
        var all = next().lines().toList();
        all.subList(Math.max(0, all.size() - lines), all.size()).forEach(this::show);
    }

    void showNew() throws IOException {
        if (Files.size(file) < read) {
            read = 0;
        }
        next().lines().forEach(this::show);
    }

    /** Whole lines only; the rest is read next time. */
    private String next() throws IOException {
        try (var log = new RandomAccessFile(file.toFile(), "r")) {
            log.seek(read);
            var bytes = new byte[(int) Math.min(FAR_ENOUGH_BACK, log.length() - read)];
            log.readFully(bytes);
            var text = new String(bytes, StandardCharsets.ISO_8859_1);
            var whole = text.lastIndexOf('\n') + 1;
            read += whole;
            return new String(bytes, 0, whole, StandardCharsets.UTF_8);
        }
    }

    private void show(String line) {
        out.println(prefix + ReadableLog.line(line));
    }
}
