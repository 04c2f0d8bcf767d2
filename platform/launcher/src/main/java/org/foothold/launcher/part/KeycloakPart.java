package org.foothold.launcher.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.foothold.servers.Archives;
import org.foothold.servers.ServerFailure;
import org.foothold.servers.ServerProcess;

/**
 * Keycloak, built once into the cache and kept in our PostgreSQL. Measured on two cores: built 22 s; first start 48 s, most of
 * it making its tables; later starts 13 s, where its development mode with a file database needs twice that and augments
 * anew when an option changes. PostgreSQL survives a kill, and one backup holds everything. Its JVM is run directly rather than by
 * kc.sh, whose own process would stand between us and the server.
 */
public final class KeycloakPart implements Part {

    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final Duration GRACE = Duration.ofSeconds(8);
    private static final String BUILT = "foothold-built";

    private final Installation installation;
    private ServerProcess process;

    public KeycloakPart(Installation installation) {
        this.installation = installation;
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public String title() {
        return "Keycloak";
    }

    @Override
    public Set<String> needs() {
        return Set.of("postgres");
    }

    @Override
    public int port() {
        return installation.ports().fixed(name());
    }

    @Override
    public ServerProcess start(Consumer<String> doing) {
        var home = built(doing);
        doing.accept(Files.exists(seen()) ? "" : "making its tables and the realm, once");
        process =
                ServerProcess.start(title(), server(home), installation.state().log(name()));
        process.awaitReady(this::answers, PATIENCE);
        tellWhereTheDoorIs(doing);
        return process;
    }

    @Override
    public boolean answers() {
        return Http.answers(port(), "/auth/realms/foothold/.well-known/openid-configuration");
    }

    @Override
    public void stop() {
        if (process != null) {
            process.stop(GRACE);
        }
    }

    private Path built(Consumer<String> doing) {
        var home = Archives.keycloak(installation.state().cache().resolve("keycloak"));
        var mark = home.resolve(BUILT);
        if (!Files.exists(mark)) {
            doing.accept("building it once, about half a minute");
            var build = command(home, "build", KeycloakOptions.BUILD);
            var done = ServerProcess.start(title(), build, installation.state().log(name()))
                    .awaitEnd();
            if (done != 0) {
                throw new ServerFailure("Keycloak could not be built: the reason stands in "
                        + installation.state().log(name()) + ".");
            }
            write(mark, "");
        }
        return home;
    }

    private ProcessBuilder server(Path home) {
        var options = new ArrayList<>(List.of("--optimized", "--import-realm"));
        options.addAll(KeycloakOptions.run(installation));
        var command = command(home, "start", options);
        bringRealm(home.resolve("data/import"));
        command.environment().putAll(KeycloakOptions.secrets(installation));
        return command;
    }

    private ProcessBuilder command(Path home, String verb, List<String> options) {
        var command = new ArrayList<String>();
        command.add(installation.java().toString());
        command.addAll(KeycloakOptions.jvm(home));
        command.addAll(List.of("-cp", home.resolve("lib/quarkus-run.jar").toString()));
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.add(verb);
        command.addAll(options);
        return Clean.environment(new ProcessBuilder(command).directory(home.toFile()), Map.of());
    }

    private void bringRealm(Path folder) {
        var realm = installation.state().home().resolve("deploy/keycloak/foothold-realm.json");
        try {
            Files.createDirectories(folder);
            Files.copy(realm, folder.resolve("foothold-realm.json"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new ServerFailure(
                    "The realm could not be handed to Keycloak (%s): check that %s can be written."
                            .formatted(e.getMessage(), folder),
                    e);
        }
    }

    private Path seen() {
        return installation.state().data("keycloak-realm");
    }

    /** The mark holds the address that Keycloak knows; the first start read it with the realm. */
    private void tellWhereTheDoorIs(Consumer<String> doing) {
        var door = installation.doorUrl();
        if (Files.exists(seen()) && !door.equals(read(seen()))) {
            doing.accept("the front door has another address");
            new DoorInKeycloak(port(), installation.secrets().password("keycloak.admin")).moveTo(door);
        }
        write(seen(), door);
    }

    private static String read(Path mark) {
        try {
            return Files.readString(mark);
        } catch (IOException e) {
            throw new ServerFailure(mark + " cannot be read (" + e.getMessage() + "): check its rights.", e);
        }
    }

    private static void write(Path mark, String text) {
        try {
            Files.writeString(mark, text);
        } catch (IOException e) {
            throw new ServerFailure("The disk refused " + mark + " (" + e.getMessage() + "): make room.", e);
        }
    }
}
