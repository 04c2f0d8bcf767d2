package org.foothold.triage.translation.application;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foothold.triage.translation.domain.Tongue;
import org.foothold.triage.translation.domain.Translation;

/** Every translation, in the memory of this replica; what people write or confirm is here some seconds later. */
@ApplicationScoped
public class LiveTranslations {
    private static final int AFTER_MIGRATIONS = 3_000;

    private final Translations translations;
    private final List<Translation> shipped;
    private volatile long known = -1;
    private volatile Map<String, Tongue> tongues;

    LiveTranslations(Translations translations, ShippedTranslations shipped) {
        this.translations = translations;
        this.shipped = List.copyOf(shipped.all());
        this.tongues = byLanguage(List.of());
    }

    /** The languages beside English and Welsh. */
    public List<String> languages() {
        return List.copyOf(tongues.keySet());
    }

    public Optional<Tongue> in(String language) {
        return Optional.ofNullable(tongues.get(language));
    }

    void start(@Observes @Priority(AFTER_MIGRATIONS) StartupEvent starting) throws Throwable {
        VertxContextSupport.subscribeAndAwait(this::refresh);
    }

    @Scheduled(
            identity = "take-in-translations",
            every = "{foothold.triage.publishing.look-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public Uni<Void> refresh() {
        return Panache.withSession(() -> translations
                .count()
                .chain(count -> count == known
                        ? Uni.createFrom().voidItem()
                        : translations
                                .latest()
                                .invoke(written -> {
                                    tongues = byLanguage(written);
                                    known = count;
                                })
                                .replaceWithVoid()));
    }

    private Map<String, Tongue> byLanguage(List<Translation> written) {
        return Stream.concat(written.stream(), shipped.stream())
                .collect(Collectors.groupingBy(
                        Translation::language, TreeMap::new, Collectors.toCollection(ArrayList::new)))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> new Tongue(
                                each.getKey(),
                                each.getValue().stream().collect(Collectors.groupingBy(Translation::place))),
                        (one, other) -> one,
                        TreeMap::new));
    }
}
