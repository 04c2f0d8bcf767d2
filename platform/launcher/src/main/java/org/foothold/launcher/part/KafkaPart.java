package org.foothold.launcher.part;

import java.util.TreeMap;
import java.util.function.Consumer;
import org.foothold.launcher.state.Secrets;
import org.foothold.launcher.state.StateFolder;
import org.foothold.servers.Archives;
import org.foothold.servers.FreePort;
import org.foothold.servers.KafkaAccess;
import org.foothold.servers.KafkaServer;
import org.foothold.servers.KafkaSettings;
import org.foothold.servers.KafkaTopics;

/** The broker, with the topics and the access list of {@code deploy/kafka}, before anybody uses it. */
public final class KafkaPart extends ServerPart<KafkaServer> {

    private static final String NAME = "kafka";
    private static final short ONE_MACHINE = 1;

    public KafkaPart(Installation installation) {
        super(installation, NAME, "Kafka");
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

    /** The broker of an installation, as its part and the commands that look into topics know it. */
    public static KafkaSettings settings(StateFolder state, int port, int controllerPort, Secrets secrets) {
        return KafkaSettings.in(state.data(NAME), port, controllerPort)
                .securedBy(secrets.password("kafka.admin"))
                .archivingClassesIn(state.cache().resolve("kafka.jsa"))
                .withHeap("160m")
                .loggingTo(state.log(NAME));
    }

    private KafkaSettings settings() {
        var controller = installation.ports().fixed("kafka.controller");
        return settings(installation.state(), port(), controller, installation.secrets());
    }
}
