package org.foothold.triage.translation.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.foothold.triage.translation.domain.Translation;

/** What somebody wrote or confirmed, as it lies in the database; written once. */
@Entity
@Table(name = "translation")
class TranslationRow {
    @Id
    UUID id;

    String language;

    String place;

    long number;

    String text;

    @Column(name = "of_english")
    String ofEnglish;

    @Column(name = "edited_by")
    String editedBy;

    @Column(name = "edited_at")
    Instant editedAt;

    @Column(name = "confirmed_by")
    String confirmedBy;

    @Column(name = "confirmed_at")
    Instant confirmedAt;

    static TranslationRow of(UUID id, Translation translation) {
        var row = new TranslationRow();
        row.id = id;
        row.language = translation.language();
        row.place = translation.place();
        row.number = translation.number();
        row.text = translation.text();
        row.ofEnglish = translation.of();
        row.editedBy = translation.editedBy();
        row.editedAt = translation.editedAt();
        row.confirmedBy =
                translation.confirmation().map(Translation.Confirmation::by).orElse(null);
        row.confirmedAt =
                translation.confirmation().map(Translation.Confirmation::at).orElse(null);
        return row;
    }

    Translation toTranslation() {
        return new Translation(
                language,
                place,
                number,
                text,
                ofEnglish,
                editedBy,
                editedAt,
                Optional.ofNullable(confirmedBy).map(by -> new Translation.Confirmation(by, confirmedAt)));
    }
}
