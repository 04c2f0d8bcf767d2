package org.foothold.servers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;
import org.tukaani.xz.XZInputStream;

/** Finds what the build fetched, and unpacks it once into folders named by version. */
public final class Archives {

    private static final Properties BUILT = read();

    private Archives() {}

    /** The folder with the jars of the Kafka broker. */
    public static Path kafkaLibraries() {
        return present(fetched().resolve("kafka/lib"));
    }

    /** Where every broker of this build may keep its class archive. */
    public static Path kafkaClassArchive() {
        return fetched().resolve("kafka/classes.jsa");
    }

    /** The folder with the program that runs the connectors: its {@code lib} holds the whole class path. */
    public static Path debeziumHost() {
        return present(Path.of(BUILT.getProperty("debezium")).normalize());
    }

    /** The folder {@code deploy/kafka}: topics, access and connectors. */
    public static Path kafkaDeployment() {
        return present(Path.of(BUILT.getProperty("connectors")).normalize());
    }

    /** The unpacked PostgreSQL: {@code bin}, {@code lib}, {@code share}. */
    public static synchronized Path postgres() {
        var home = fetched().resolve("postgres-" + BUILT.getProperty("postgres.version"));
        if (Files.isDirectory(home)) {
            return home;
        }
        try (var jar = new ZipFile(present(fetched().resolve("postgres.jar")).toFile())) {
            var inner = jar.stream()
                    .filter(entry -> entry.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow();
            return unpack(new XZInputStream(jar.getInputStream(inner)), home);
        } catch (IOException e) {
            throw unpackable("PostgreSQL", home, e);
        }
    }

    /** Keycloak unpacked below the given folder; it writes into its own home, so each caller keeps one. */
    public static synchronized Path keycloak(Path folder) {
        var name = "keycloak-" + BUILT.getProperty("keycloak.version");
        var home = folder.resolve(name);
        if (Files.isDirectory(home)) {
            return home;
        }
        var archive = present(fetched().resolve("keycloak.tar.gz"));
        var unpacked = folder.resolve(name + ".archive");
        try (var packed = Files.newInputStream(archive)) {
            unpack(new GZIPInputStream(packed, 1 << 16), unpacked);
            Files.move(unpacked.resolve(name), home, StandardCopyOption.ATOMIC_MOVE);
            Files.delete(unpacked);
            return home;
        } catch (IOException e) {
            throw unpackable("Keycloak", home, e);
        }
    }

    private static Path unpack(InputStream tar, Path home) throws IOException {
        Files.createDirectories(home.toAbsolutePath().getParent());
        var partial = Files.createTempDirectory(home.toAbsolutePath().getParent(), home.getFileName() + ".partial");
        Tar.unpack(new BufferedInputStream(tar, 1 << 16), partial);
        if (Files.isDirectory(home)) {
            return home; // another process was faster
        }
        return Files.move(partial, home, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path fetched() {
        return Path.of(System.getProperty("foothold.servers", BUILT.getProperty("archives")));
    }

    private static Path present(Path path) {
        if (!Files.exists(path)) {
            throw new ServerFailure(path + " is missing: run ./mvnw install -DskipTests, which fetches and builds it.");
        }
        return path;
    }

    private static ServerFailure unpackable(String what, Path home, IOException e) {
        return new ServerFailure(
                "%s could not be unpacked into %s (%s): check that the disk has room and the folder can be written."
                        .formatted(what, home, e.getMessage()),
                e);
    }

    private static Properties read() {
        try (var in = Archives.class.getResourceAsStream("/META-INF/foothold/servers.properties")) {
            var properties = new Properties();
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
