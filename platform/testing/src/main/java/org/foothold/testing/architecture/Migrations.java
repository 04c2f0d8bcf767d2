package org.foothold.testing.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The migrations of the service under test and of the platform's parts that it uses, as they lie on the class path. */
final class Migrations {

    private static final List<String> FOLDERS = List.of("db/platform", "db/migration");

    private Migrations() {}

    static List<Migration> onTheClassPath() {
        var found = new ArrayList<Migration>();
        try {
            for (var folder : FOLDERS) {
                for (URL url : Collections.list(
                        Thread.currentThread().getContextClassLoader().getResources(folder))) {
                    found.addAll(url.getProtocol().equals("jar") ? inJar(url, folder) : in(Path.of(url.toURI())));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    private static List<Migration> in(Path folder) throws IOException {
        var found = new ArrayList<Migration>();
        try (var files = Files.newDirectoryStream(folder, "*.sql")) {
            for (var file : files) {
                found.add(new Migration(file.getFileName().toString(), Files.readString(file)));
            }
        }
        return found;
    }

    private static List<Migration> inJar(URL url, String folder) throws IOException {
        var found = new ArrayList<Migration>();
        var connection = (JarURLConnection) url.openConnection();
        connection.setUseCaches(false);
        try (var jar = connection.getJarFile()) {
            for (var entry : Collections.list(jar.entries())) {
                if (entry.getName().startsWith(folder + "/") && entry.getName().endsWith(".sql")) {
                    try (var in = jar.getInputStream(entry)) {
                        var name = URI.create(entry.getName()).getPath();
                        found.add(new Migration(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
                    }
                }
            }
        }
        return found;
    }
}
