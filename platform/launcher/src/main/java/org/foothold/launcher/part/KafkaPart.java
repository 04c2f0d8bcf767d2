package org.foothold.launcher.part;

import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.foothold.servers.Archives;
import org.foothold.servers.FreePort;
import org.foothold.servers.KafkaAccess;
import org.foothold.servers.KafkaServer;
import org.foothold.servers.KafkaSettings;
import org.foothold.servers.KafkaTopics;
import org.foothold.servers.ServerProcess;

/** The broker, with the topics and the access list of {@code deploy/kafka}, before anybody uses it. */
public final class KafkaPart implements Part {

    private static final short ONE_MACHINE = 1;

    private final Installation installation;
    private KafkaServer server;

    public KafkaPart(Installation installation) {
        this.installation = installation;
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public String title() {
        return "Kafka";
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public int port() {
        return installation.ports().fixed(name());
    }

    @Override
    public ServerProcess start(Consumer<String> doing) {
        if (server == null) {
            server = KafkaServer.start(settings());
            doing.accept("making topics and access lists");
            prepare();
        } else {
            server.startAgain();
        }
        return server.process();
    }

    @Override
    public boolean answers() {
        return FreePort.isTaken(port());
    }

    @Override
    public void stop() {
        if (server != null) {
            server.close();
        }
    }

    private KafkaSettings settings() {
        var state = installation.state();
        var controller = installation.ports().fixed("kafka.controller");
        return KafkaSettings.in(state.data(name()), port(), controller)
                .securedBy(installation.secrets().password("kafka.admin"))
                .archivingClassesIn(state.cache().resolve("kafka.jsa"))
                .withHeap("160m")
                .loggingTo(state.log(name()));
    }

    private void prepare() {
        var access = KafkaAccess.in(Archives.kafkaDeployment());
        var passwords = new TreeMap<String, String>();
        access.principals()
                .forEach(principal ->
                        passwords.put(principal, installation.secrets().password("kafka." + principal)));
        try (var admin = server.admin()) {
            KafkaTopics.in(Archives.kafkaDeployment(), ONE_MACHINE).createMissing(admin);
            access.apply(admin, passwords);
        }
    }
}
