package org.foothold.launcher.part;

import java.util.TreeMap;
import java.util.function.Consumer;
import org.foothold.servers.Archives;
import org.foothold.servers.FreePort;
import org.foothold.servers.KafkaAccess;
import org.foothold.servers.KafkaServer;
import org.foothold.servers.KafkaSettings;
import org.foothold.servers.KafkaTopics;

/** The broker, with the topics and the access list of {@code deploy/kafka}, before anybody uses it. */
public final class KafkaPart extends ServerPart<KafkaServer> {

    private static final short ONE_MACHINE = 1;

    public KafkaPart(Installation installation) {
        super(installation, "kafka", "Kafka");
    }

    @Override
    KafkaServer launch() {
        return KafkaServer.start(settings());
    }

    @Override
    void prepare(KafkaServer started, Consumer<String> doing) {
        doing.accept("making topics and access lists");
        var access = KafkaAccess.in(Archives.kafkaDeployment());
        var passwords = new TreeMap<String, String>();
        access.principals()
                .forEach(principal ->
                        passwords.put(principal, installation.secrets().password("kafka." + principal)));
        try (var admin = started.admin()) {
            KafkaTopics.in(Archives.kafkaDeployment(), ONE_MACHINE).createMissing(admin);
            access.apply(admin, passwords);
        }
    }

    @Override
    boolean answers(KafkaServer started) {
        return FreePort.isTaken(port());
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
}
