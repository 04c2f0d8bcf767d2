package org.foothold.triage.wellbeing.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.foothold.events.RecordRef;
import org.foothold.triage.held.domain.Worker;
import org.foothold.triage.wellbeing.domain.Said;
import org.foothold.triage.wellbeing.domain.Taken;
import org.foothold.triage.wellbeing.domain.WhyWrong;

/** One taking as it lies in the database; maps both ways. */
@Entity
@Table(name = "well_being")
class WellBeingRow {

    @Id
    UUID id;

    @Column(name = "person_service")
    String personService;

    @Column(name = "person_id")
    UUID personId;

    String instrument;

    @Column(name = "taken_at")
    Instant takenAt;

    @Column(name = "taken_by")
    String takenBy;

    String role;

    String organisation;

    @Column(name = "sealed_answers")
    byte[] sealedAnswers;

    @Column(name = "wrong_by")
    String wrongBy;

    @Column(name = "wrong_at")
    Instant wrongAt;

    @Column(name = "wrong_why")
    String wrongWhy;

    static WellBeingRow of(Taken taken, byte[] sealed) {
        var row = new WellBeingRow();
        row.id = taken.id();
        row.personService = taken.person().service();
        row.personId = taken.person().id();
        row.instrument = taken.instrument();
        row.takenAt = taken.at();
        row.takenBy = taken.by().subject();
        row.role = taken.by().role();
        row.organisation = taken.by().organisation().orElse(null);
        row.sealedAnswers = sealed;
        row.mark(taken);
        return row;
    }

    void mark(Taken taken) {
        wrongBy = taken.wrong().map(Taken.Wrong::by).orElse(null);
        wrongAt = taken.wrong().map(Taken.Wrong::at).orElse(null);
        wrongWhy = taken.wrong().map(wrong -> wrong.why().code()).orElse(null);
    }

    Taken toTaken(Said said) {
        return new Taken(
                id,
                new RecordRef(personService, personId),
                instrument,
                takenAt,
                new Worker(takenBy, role, Optional.ofNullable(organisation)),
                said,
                Optional.ofNullable(wrongWhy)
                        .map(why -> new Taken.Wrong(
                                wrongBy, wrongAt, WhyWrong.of(why).orElseThrow())));
    }
}
