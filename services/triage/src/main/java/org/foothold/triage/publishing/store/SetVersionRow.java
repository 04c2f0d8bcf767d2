package org.foothold.triage.publishing.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.foothold.triage.publishing.domain.SetFiles;
import org.foothold.triage.publishing.domain.SetVersion;
import org.foothold.triage.publishing.domain.VersionStatus;
import org.foothold.triage.questionset.domain.QuestionSetRef;

/** A version as it lies in the database; maps both ways. */
@Entity
@Table(name = "question_set_version")
class SetVersionRow {

    @Id
    String ref;

    String name;

    int version;

    @Enumerated(EnumType.STRING)
    VersionStatus status;

    String questions;

    String rules;

    @Column(name = "test_cases")
    String testCases;

    @Column(name = "edited_by")
    String editedBy;

    @Column(name = "edited_at")
    Instant editedAt;

    long revision;

    static SetVersionRow of(SetVersion set) {
        var row = new SetVersionRow();
        row.ref = set.ref().toString();
        row.name = set.ref().name();
        row.version = set.ref().version();
        row.take(set);
        return row;
    }

    /** Takes over what may have changed. */
    void take(SetVersion set) {
        status = set.status();
        questions = set.files().questions();
        rules = set.files().rules();
        testCases = set.files().testCases();
        editedBy = set.editedBy();
        editedAt = set.editedAt();
        revision = set.revision();
    }

    SetVersion toVersion() {
        return new SetVersion(
                new QuestionSetRef(name, version),
                status,
                new SetFiles(questions, rules, testCases),
                editedBy,
                editedAt,
                revision);
    }
}
