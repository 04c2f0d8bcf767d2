package org.foothold.servers;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Properties;

/** The broker's configuration file: one node that is broker and controller, everything on loopback. */
final class KafkaConfiguration {

    static final String ADMIN = "admin";
    private static final String LOGIN = "org.apache.kafka.common.security.plain.PlainLoginModule required";

    private KafkaConfiguration() {}

    static Properties of(KafkaSettings settings) {
        var file = new Properties();
        file.putAll(Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "log.dirs", settings.dataDirectory().resolve("log").toString(),
                "listeners",
                        "CLIENTS://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d"
                                .formatted(settings.port(), settings.controllerPort()),
                "controller.quorum.voters", "1@127.0.0.1:" + settings.controllerPort(),
                "controller.listener.names", "CONTROLLER",
                "inter.broker.listener.name", "CLIENTS"));
        file.putAll(Map.of(
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "offsets.topic.num.partitions", "4"));
        file.putAll(Map.of(
                "auto.create.topics.enable", "false",
                "group.initial.rebalance.delay.ms", "0",
                "log.cleaner.dedupe.buffer.size", "4194304", // the default of 128 MB does not fit a small heap
                "broker.session.timeout.ms", "3000", // a killed broker waits this long for its own old registration
                "broker.heartbeat.interval.ms", "500"));
        file.putAll(settings.adminPassword().map(KafkaConfiguration::secured).orElseGet(KafkaConfiguration::open));
        file.putAll(settings.parameters());
        return file;
    }

    private static Map<String, String> open() {
        return Map.of("listener.security.protocol.map", "CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT");
    }

    /** Services sign in by SCRAM; the broker and its administrator by PLAIN, whose password is known before there are users. */
    private static Map<String, String> secured(String password) {
        var server =
                "%s username=\"%s\" password=\"%s\" user_%s=\"%s\";".formatted(LOGIN, ADMIN, password, ADMIN, password);
        return Map.ofEntries(
                entry("listener.security.protocol.map", "CLIENTS:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT"),
                entry("sasl.enabled.mechanisms", "SCRAM-SHA-512,PLAIN"),
                entry("listener.name.controller.sasl.enabled.mechanisms", "PLAIN"),
                entry("sasl.mechanism.inter.broker.protocol", "PLAIN"),
                entry("sasl.mechanism.controller.protocol", "PLAIN"),
                entry("listener.name.clients.plain.sasl.jaas.config", server),
                entry("listener.name.controller.plain.sasl.jaas.config", server),
                entry(
                        "listener.name.clients.scram-sha-512.sasl.jaas.config",
                        "org.apache.kafka.common.security.scram.ScramLoginModule required;"),
                entry("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer"),
                entry("super.users", "User:" + ADMIN),
                entry("allow.everyone.if.no.acl.found", "false"));
    }

    /** What an administrator's client needs to reach the broker. */
    static Map<String, Object> admin(KafkaSettings settings) {
        var bootstrap = "127.0.0.1:" + settings.port();
        return settings.adminPassword()
                .<Map<String, Object>>map(password -> Map.of(
                        "bootstrap.servers",
                        bootstrap,
                        "security.protocol",
                        "SASL_PLAINTEXT",
                        "sasl.mechanism",
                        "PLAIN",
                        "sasl.jaas.config",
                        "%s username=\"%s\" password=\"%s\";".formatted(LOGIN, ADMIN, password)))
                .orElseGet(() -> Map.of("bootstrap.servers", bootstrap));
    }
}
