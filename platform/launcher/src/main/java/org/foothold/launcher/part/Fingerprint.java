package org.foothold.launcher.part;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Tells one packaged content from another: by bytes for our own jars, by name and size for released ones, which never change. */
final class Fingerprint {

    private static final int SHOWN = 12;

    private Fingerprint() {}

    static String of(Path folder, String further) throws IOException {
        var digest = sha256();
        digest.update(further.getBytes(StandardCharsets.UTF_8));
        for (var file : filesIn(folder)) {
            var name = folder.relativize(file).toString();
            digest.update((name + " " + Files.size(file) + "\n").getBytes(StandardCharsets.UTF_8));
            if (!name.startsWith("lib/") || name.contains("org.foothold")) {
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, SHOWN);
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
