package org.foothold.weblayout;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Addresses of our own static files, each with a hash of its content: browsers may keep them for ever. */
@ApplicationScoped
public class Assets {

    private static final String FOLDER = "/assets/foothold/";

    private final Map<String, String> urls = new ConcurrentHashMap<>();

    public String url(String file) {
        return urls.computeIfAbsent(file, Assets::withHash);
    }

    private static String withHash(String file) {
        try (var content = Thread.currentThread()
                .getContextClassLoader()
                .getResourceAsStream("META-INF/resources" + FOLDER + file)) {
            if (content == null) {
                throw new IllegalArgumentException("no such asset: " + file);
            }
            var digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return FOLDER + file + "?v=" + HexFormat.of().formatHex(digest, 0, 5);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
