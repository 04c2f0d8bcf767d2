package org.foothold.dashboard.names.application;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foothold.security.Caller;
import org.jboss.logging.Logger;

/**
 * What people are called on a page. A page never waits long for a name and never fails for want of one: without an
 * answer in time it shows the end of the reference, {@code Person 4F2A}. The answer that comes later is remembered all the
 * same, and the reader's open page is told.
 */
@ApplicationScoped
public class DisplayNames {

    private static final Logger LOG = Logger.getLogger(DisplayNames.class);

    private final NameSource source;
    private final NameSettings settings;
    private final RememberedNames remembered;
    private final BroadcastProcessor<Reader> late = BroadcastProcessor.create();

    DisplayNames(NameSource source, NameSettings settings, RememberedNames remembered) {
        this.source = source;
        this.settings = settings;
        this.remembered = remembered;
    }

    /** A name for each id, by id. */
    public Uni<Map<String, String>> of(Collection<String> ids, Caller caller) {
        Reader reader = Reader.of(caller);
        Map<String, String> known = new HashMap<>(remembered.of(reader, ids));
        List<String> unknown = ids.stream()
                .filter(id -> !known.containsKey(id))
                .distinct()
                .limit(NameSource.MOST)
                .toList();
        return ask(unknown, reader).map(names -> {
            known.putAll(names);
            return ids.stream()
                    .distinct()
                    .collect(Collectors.toMap(Function.identity(), id -> known.getOrDefault(id, reference(id))));
        });
    }

    /** Tells whenever names that a page of this reader did not wait for have arrived. */
    public Multi<Boolean> arrivedLate(Caller caller) {
        Reader reader = Reader.of(caller);
        return late.onOverflow().drop().filter(reader::equals).map(arrived -> true);
    }

    /** What stands for a name that is not to be had. */
    public static String reference(String id) {
        return "Person " + id.substring(id.length() - 4).toUpperCase(Locale.ROOT);
    }

    private Uni<Map<String, String>> ask(List<String> ids, Reader reader) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        AtomicBoolean gaveUp = new AtomicBoolean();
        Uni<Map<String, String>> answer = source.namesOf(ids)
                .invoke(names -> remembered.add(reader, names))
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "No names from the single view (%s)", failure.getClass().getSimpleName()))
                .onFailure()
                .recoverWithItem(Map.of())
                .memoize()
                .indefinitely();
        answer.subscribe().with(names -> {
            if (gaveUp.get() && !names.isEmpty()) {
                tell(reader);
            }
        });
        return answer.ifNoItem().after(settings.patience()).recoverWithUni(() -> {
            gaveUp.set(true);
            return Uni.createFrom().item(remembered.of(reader, ids));
        });
    }

    /** One at a time, as a processor asks. */
    private synchronized void tell(Reader reader) {
        late.onNext(reader);
    }
}
