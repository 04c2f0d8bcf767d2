package org.foothold.outbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How this service reaches Kafka: its own principal where the broker asks for one. Used by every channel. */
@ApplicationScoped
public class KafkaConnection {

    private final Map<String, Object> settings;

    KafkaConnection(
            @ConfigProperty(name = "foothold.service") String service,
            @ConfigProperty(name = "foothold.kafka.bootstrap") String bootstrap,
            @ConfigProperty(name = "foothold.kafka.user") Optional<String> user,
            @ConfigProperty(name = "foothold.kafka.password") Optional<String> password) {
        Map<String, Object> all = new HashMap<>();
        all.put("bootstrap.servers", bootstrap);
        all.put("group.id", service);
        all.put("client.id", service);
        user.ifPresent(name -> {
            all.put("security.protocol", "SASL_PLAINTEXT");
            all.put("sasl.mechanism", "SCRAM-SHA-512");
            all.put("sasl.jaas.config", login(name, password.orElse("")));
        });
        this.settings = Map.copyOf(all);
    }

    /** Settings for a Kafka client of this service. */
    @Produces
    @ApplicationScoped
    @Identifier("default-kafka-broker")
    public Map<String, Object> settings() {
        return settings;
    }

    private static String login(String user, String password) {
        return "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"" + user + "\" password=\""
                + password + "\";";
    }
}
