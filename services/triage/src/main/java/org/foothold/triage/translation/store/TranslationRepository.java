package org.foothold.triage.translation.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.foothold.kernel.RuleViolation;
import org.foothold.triage.Ids;
import org.foothold.triage.translation.application.Translations;
import org.foothold.triage.translation.domain.Translation;
import org.hibernate.exception.ConstraintViolationException;

/** Keeps what people wrote and confirmed in PostgreSQL. */
@ApplicationScoped
class TranslationRepository implements Translations {
    private final Ids ids;

    TranslationRepository(Ids ids) {
        this.ids = ids;
    }

    @Override
    public Uni<Long> count() {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery("select count(*) from TranslationRow", Long.class)
                        .getSingleResult());
    }

    @Override
    public Uni<List<Translation>> latest() {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from TranslationRow row where row.number = (select max(other.number) from TranslationRow other where other.language = row.language and other.place = row.place)",
                                TranslationRow.class)
                        .getResultList())
                .map(rows -> rows.stream().map(TranslationRow::toTranslation).toList());
    }

    /** Two people at one text at once: the second is refused. */
    @Override
    public Uni<Void> add(List<Translation> added) {
        var rows = added.stream()
                .map(translation -> TranslationRow.of(ids.next(), translation))
                .toArray();
        return Panache.getSession()
                .chain(session -> session.persistAll(rows).chain(session::flush))
                .onFailure(ConstraintViolationException.class)
                .transform(failure -> new RuleViolation(
                        "a-translation-was-changed-meanwhile",
                        "Somebody else changed this text while you wrote. Look at it again."));
    }
}
