package org.foothold.dashboard.names.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foothold.events.Purpose;
import org.foothold.security.Caller;
import org.jboss.logging.Logger;

/**
 * What people are called on a page. A page never waits long for a name and never fails for want of one: without an
 * answer in time it shows the end of the reference, {@code Person 4F2A}.
 */
@ApplicationScoped
public class DisplayNames {

    private static final Logger LOG = Logger.getLogger(DisplayNames.class);

    private final NameSource source;
    private final NameSettings settings;
    private final RememberedNames remembered;

    DisplayNames(NameSource source, NameSettings settings, RememberedNames remembered) {
        this.source = source;
        this.settings = settings;
        this.remembered = remembered;
    }

    /** A name for each id, by id. */
    public Uni<Map<String, String>> of(Collection<String> ids, Caller caller) {
        String reader = caller.person().subject().orElse("");
        String purpose = caller.purpose().map(Purpose::code).orElse("");
        Map<String, String> known = new HashMap<>(remembered.of(reader, purpose, ids));
        List<String> unknown = ids.stream()
                .filter(id -> !known.containsKey(id))
                .distinct()
                .limit(NameSource.MOST)
                .toList();
        return ask(unknown).map(names -> {
            remembered.add(reader, purpose, names);
            known.putAll(names);
            return ids.stream()
                    .distinct()
                    .collect(Collectors.toMap(Function.identity(), id -> known.getOrDefault(id, reference(id))));
        });
    }

    /** What stands for a name that is not to be had. */
    public static String reference(String id) {
        return "Person " + id.substring(id.length() - 4).toUpperCase(Locale.ROOT);
    }

    private Uni<Map<String, String>> ask(List<String> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        Duration patience = settings.patience();
        return source.namesOf(ids)
                .ifNoItem()
                .after(patience)
                .fail()
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "No names from the single view (%s)", failure.getClass().getSimpleName()))
                .onFailure()
                .recoverWithItem(Map.of());
    }
}
