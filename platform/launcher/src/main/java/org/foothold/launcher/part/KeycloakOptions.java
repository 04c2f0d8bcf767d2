package org.foothold.launcher.part;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.foothold.launcher.demo.DemoAccount;

/** How Keycloak is built and run behind the front door, which owns its public address. */
final class KeycloakOptions {
    /** The example of a partner's own system; its secret is made like those of the services. */
    private static final String PARTNER_SYSTEM = "riverside-housing-system";

    /** Fixed at the build; a change here needs a new build. */
    static final List<String> BUILD =
            List.of("--db=postgres", "--http-relative-path=/auth", "--health-enabled=true", "--cache=local");

    private KeycloakOptions() {}

    static List<String> jvm(Path home) {
        var options = new ArrayList<>(List.of("-Xms64m", "-Xmx256m", "-XX:MaxMetaspaceSize=256m", "-XX:+UseSerialGC"));
        // The first compiler alone: a start needs half the CPU, and one machine's sign-ins need no more speed
        options.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError"));
        options.addAll(List.of("-Dfile.encoding=UTF-8", "-Duser.language=en", "-Duser.country=US"));
        for (var opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            options.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        options.add("--enable-native-access=ALL-UNNAMED");
        options.add("-Dkc.home.dir=" + home);
        options.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        options.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        options.add("-Dpicocli.disable.closures=true");
        options.add("-Dquarkus-log-max-startup-records=10000");
        options.add("-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");
        return options;
    }

    static List<String> run(Installation installation) {
        var ports = installation.ports();
        return List.of(
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.fixed("keycloak"),
                "--http-management-port=" + ports.fixed("keycloak.management"),
                "--hostname=" + installation.doorUrl() + "/auth",
                "--hostname-backchannel-dynamic=true",
                "--proxy-headers=xforwarded",
                "--cache=local",
                "--db-url=jdbc:postgresql://127.0.0.1:" + ports.fixed("postgres") + "/keycloak",
                "--db-username=keycloak",
                "--db-pool-max-size=10");
    }

    /** In the environment, where other users of the machine do not see them; the placeholders of the realm file are filled from it. */
    static Map<String, String> secrets(Installation installation) {
        var secrets = installation.secrets();
        var settings = new TreeMap<String, String>();
        settings.put("KC_DB_PASSWORD", secrets.password("database.keycloak"));
        settings.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        settings.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.password("keycloak.admin"));
        settings.put("FOOTHOLD_DOOR_URL", installation.doorUrl());
        settings.put("FOOTHOLD_SECRET_DOOR", secrets.password("client.foothold-door"));
        ServiceDefinition.ALL.forEach(service -> settings.put(
                "FOOTHOLD_SECRET_" + placeholder(service.shortName()),
                secrets.password("client.foothold-" + service.shortName())));
        settings.put("FOOTHOLD_SECRET_" + placeholder(PARTNER_SYSTEM), secrets.password("client." + PARTNER_SYSTEM));
        for (var account : DemoAccount.ALL) {
            settings.put("FOOTHOLD_PASSWORD_" + placeholder(account.user()), account.password(secrets));
        }
        return settings;
    }

    private static String placeholder(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
