package org.foothold.triage.publishing.application;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foothold.triage.OnWorker;
import org.foothold.triage.publishing.domain.CaseResult;
import org.foothold.triage.publishing.domain.DraftCheck;
import org.foothold.triage.publishing.domain.Publications;
import org.foothold.triage.publishing.domain.SetVersion;
import org.foothold.triage.publishing.domain.UnreadableSet;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.foothold.triage.questionset.domain.QuestionSetRef;
import org.foothold.triage.questionset.domain.Text;

/** Shows versions, their checks and their history. */
@ApplicationScoped
public class PublishingReader {
    private final SetVersions versions;
    private final PublicationLog log;
    private final DraftChecks checks;
    private final SetReading reading;
    private final InstantSource clock;

    PublishingReader(
            SetVersions versions, PublicationLog log, DraftChecks checks, SetReading reading, InstantSource clock) {
        this.versions = versions;
        this.log = log;
        this.checks = checks;
        this.reading = reading;
        this.clock = clock;
    }

    /** All versions, and which of each set is in use. */
    public record Shelf(List<SetVersion> versions, Map<String, Publications> publications) {
        public boolean isChosen(SetVersion version) {
            var history = publications.get(version.ref().name());
            return history != null
                    && history.chosenLast().filter(version.ref()::equals).isPresent();
        }
    }

    /** One version with all that is known of it. The check may be of an earlier revision. */
    public record Dossier(SetVersion version, Optional<DraftCheck> check, Publications publications, boolean inUse) {
        public boolean isChosen() {
            return publications.chosenLast().filter(version.ref()::equals).isPresent();
        }
    }

    @WithSession
    public Uni<Shelf> shelf() {
        return versions.all().chain(all -> log.all().map(history -> new Shelf(all, history)));
    }

    @WithSession
    public Uni<Dossier> dossier(QuestionSetRef ref) {
        return versions.read(ref)
                .chain(version -> checks.find(ref)
                        .chain(check -> log.of(ref.name())
                                .map(history -> new Dossier(
                                        version,
                                        check,
                                        history,
                                        history.inUseAt(clock.instant())
                                                .filter(ref::equals)
                                                .isPresent()))));
    }

    @WithSession
    public Uni<SetVersion> version(QuestionSetRef ref) {
        return versions.read(ref);
    }

    /** What is wrong with the questions and test cases of a version as they are written. */
    public Uni<List<String>> problems(SetVersion version) {
        return OnWorker.call(() -> reading.problemsInWriting(version.ref(), version.files()));
    }

    /** What each option says, as {@code question.option}, in English: the question and the option. Nothing where the questions cannot be read. */
    public Uni<Map<String, String>> answersInWords(SetVersion version) {
        return OnWorker.call(() -> {
            try {
                return inWords(reading.questions(version.ref(), version.files()));
            } catch (UnreadableSet unreadable) {
                return Map.of();
            }
        });
    }

    private static Map<String, String> inWords(QuestionSet set) {
        var words = new HashMap<String, String>();
        set.questions()
                .forEach(question -> question.options()
                        .forEach(option -> words.put(
                                question.key() + "." + option.code(),
                                question.title().in(Text.FALLBACK)
                                        + " – "
                                        + option.text().in(Text.FALLBACK))));
        return words;
    }

    /** Runs the test cases of a version as it stands; unreadable files are refused with what is wrong. */
    public Uni<List<CaseResult>> results(SetVersion version) {
        return OnWorker.call(() -> reading.whole(version.ref(), version.files()).results());
    }
}
