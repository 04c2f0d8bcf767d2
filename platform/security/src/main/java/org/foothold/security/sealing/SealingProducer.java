package org.foothold.security.sealing;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the service's {@link Sealing} from its keys; a packaged service without one does not start. */
@ApplicationScoped
class SealingProducer {

    private final Optional<List<String>> keys;

    SealingProducer(@ConfigProperty(name = "foothold.encryption.key") Optional<List<String>> keys) {
        this.keys = keys;
    }

    void refuseToStartWithoutAKey(@Observes StartupEvent start) {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            Sealing.with(keys.orElse(List.of()));
        }
    }

    @Produces
    @Singleton
    Sealing sealing() {
        boolean invent = keys.isEmpty() && LaunchMode.current() != LaunchMode.NORMAL;
        return Sealing.with(invent ? List.of(inventedKey()) : keys.orElse(List.of()));
    }

    private static String inventedKey() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
