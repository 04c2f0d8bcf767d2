package org.foothold.triage.publishing.application;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.Interceptor;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.foothold.kernel.NotFound;
import org.foothold.triage.OnWorker;
import org.foothold.triage.asking.application.WeighedSets;
import org.foothold.triage.asking.domain.WeighedSet;
import org.foothold.triage.assessment.domain.Decisions;
import org.foothold.triage.assessment.domain.UnreadableRules;
import org.foothold.triage.assessment.engine.RulesFile;
import org.foothold.triage.publishing.domain.Publications;
import org.foothold.triage.publishing.domain.SetFiles;
import org.foothold.triage.questionset.application.QuestionSets;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.foothold.triage.questionset.domain.QuestionSetRef;
import org.jboss.logging.Logger;

/**
 * Every version that a conversation may be pinned to, compiled, in the memory of this replica. A version is taken in as soon as it is published and comes into use
 * some seconds later, on every replica at the same moment; no request waits for it. Compiling takes a second or more a version, so what ships is compiled on the
 * thread that starts the service, and what is published later on a worker, never on an event loop.
 */
@Startup(Interceptor.Priority.LIBRARY_BEFORE)
@ApplicationScoped
public class LiveSets implements QuestionSets, WeighedSets {
    private static final Logger LOG = Logger.getLogger(LiveSets.class);

    private record Live(QuestionSet questions, Decisions rules, Optional<WeighedSet> weighed) {}

    private final Map<QuestionSetRef, Live> live = new ConcurrentHashMap<>();
    private volatile Map<String, Publications> publications = Map.of();
    private volatile Instant lookedAt = Instant.MIN;

    private final SetVersions versions;
    private final PublicationLog log;
    private final SetReading reading;
    private final InstantSource clock;

    LiveSets(SetVersions versions, PublicationLog log, SetReading reading, ShippedSets shipped, InstantSource clock) {
        this.versions = versions;
        this.log = log;
        this.reading = reading;
        this.clock = clock;
        shipped.all().forEach(this::takeIn);
    }

    @Override
    public QuestionSet current(String name) {
        var known = publications.get(name);
        return (known == null
                ? newestOf(name)
                : known.inUseAt(clock.instant()).map(this::pinned).orElseThrow(NotFound::new));
    }

    @Override
    public QuestionSet pinned(QuestionSetRef ref) {
        return of(ref).questions();
    }

    @Override
    public Optional<WeighedSet> weighed(QuestionSetRef ref) {
        return of(ref).weighed();
    }

    /** The rules of a version. */
    Decisions rulesOf(QuestionSetRef ref) {
        return of(ref).rules();
    }

    /** When this replica last knew everything that is published. */
    Instant lookedAt() {
        return lookedAt;
    }

    /** Takes in what was published since, first the versions and then which one is in use. */
    public Uni<Void> refresh() {
        return Panache.withSession(() -> log.all().call(this::takeInNew))
                .invoke(found -> {
                    publications = Map.copyOf(found);
                    lookedAt = clock.instant();
                })
                .replaceWithVoid();
    }

    private Uni<Void> takeInNew() {
        return versions.everPublished()
                .map(refs -> refs.stream().filter(ref -> !live.containsKey(ref)).toList())
                .chain(this::takeInEach);
    }

    private Uni<Void> takeInEach(List<QuestionSetRef> refs) {
        return Multi.createFrom()
                .iterable(refs)
                .onItem()
                .transformToUniAndConcatenate(ref -> versions.read(ref)
                        .chain(version -> OnWorker.call(() -> {
                            takeInIfReadable(ref, version.files());
                            return ref;
                        })))
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** One version that cannot be read (by an older replica, say) does not keep the others from coming into use. */
    private void takeInIfReadable(QuestionSetRef ref, SetFiles files) {
        try {
            takeIn(ref, files);
            LOG.infof("Question set %s is ready", ref);
        } catch (RuntimeException unreadable) {
            LOG.errorf(unreadable, "Question set %s is published and cannot be read", ref);
        }
    }

    private void takeIn(QuestionSetRef ref, SetFiles files) {
        var questions = reading.questions(ref, files);
        var rules = RulesFile.read("rules of " + ref, ref, files.rules());
        live.put(ref, new Live(questions, rules, weigh(questions, rules)));
    }

    /** Rules that decide and are not understood leave nothing out. */
    private static Optional<WeighedSet> weigh(QuestionSet questions, Decisions rules) {
        if (!questions.adaptive()) {
            return Optional.empty();
        }
        try {
            var weighed = WeighedSet.of(questions, rules.reading(questions));
            weighed.decideAhead();
            return Optional.of(weighed);
        } catch (UnreadableRules unreadable) {
            LOG.warnf("Question set %s is asked as a whole: %s", questions.ref(), unreadable.getMessage());
            return Optional.empty();
        }
    }

    private Live of(QuestionSetRef ref) {
        var found = live.get(ref);
        if (found == null) {
            throw new IllegalStateException("Question set " + ref + " is pinned by an assessment and is not here");
        }
        return found;
    }

    private QuestionSet newestOf(String name) {
        return live.keySet().stream()
                .filter(ref -> ref.name().equals(name))
                .max(Comparator.comparingInt(QuestionSetRef::version))
                .map(this::pinned)
                .orElseThrow(NotFound::new);
    }
}
