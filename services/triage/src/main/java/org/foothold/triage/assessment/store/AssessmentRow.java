package org.foothold.triage.assessment.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foothold.triage.assessment.application.AssessmentSecret;
import org.foothold.triage.assessment.domain.Asking;
import org.foothold.triage.assessment.domain.Assessment;
import org.foothold.triage.assessment.domain.AssessmentId;
import org.foothold.triage.assessment.domain.AssessmentStatus;
import org.foothold.triage.assessment.domain.Channel;
import org.foothold.triage.assessment.domain.Contact;
import org.foothold.triage.assessment.domain.Flagged;
import org.foothold.triage.questionset.domain.Danger;
import org.foothold.triage.questionset.domain.QuestionSetRef;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An assessment as it lies in the database; maps both ways. */
@Entity
@Table(name = "assessment")
class AssessmentRow {

    @Id
    UUID id;

    @Column(name = "record_id")
    UUID recordId;

    @Column(name = "question_set")
    String questionSet;

    @Column(name = "question_set_version")
    int questionSetVersion;

    @Enumerated(EnumType.STRING)
    Channel channel;

    String language;

    @Enumerated(EnumType.STRING)
    Asking asks;

    @Column(name = "left_out")
    String[] leftOut;

    @Enumerated(EnumType.STRING)
    AssessmentStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    AnswersDocument answers;

    @Column(name = "sealed_answers")
    byte[] sealedAnswers;

    @JdbcTypeCode(SqlTypes.JSON)
    OutcomeDocument outcome;

    @Column(name = "contact_left")
    boolean contactLeft;

    @Column(name = "contact_safe")
    boolean contactSafe;

    boolean flagged;

    @Column(name = "flagged_dangers")
    String[] flaggedDangers;

    @Column(name = "secret_hash")
    byte[] secretHash;

    /** The organisation whose system began it; null where none did. */
    String partner;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "last_active_at")
    Instant lastActiveAt;

    long version;

    static AssessmentRow of(
            Assessment assessment, AssessmentSecret secret, Optional<String> partner, AnswersSeal seal) {
        var row = new AssessmentRow();
        row.id = assessment.id().value();
        row.recordId = assessment.recordId();
        row.questionSet = assessment.questionSet().name();
        row.questionSetVersion = assessment.questionSet().version();
        row.channel = assessment.channel();
        row.language = assessment.language();
        row.secretHash = secret.hash();
        row.partner = partner.orElse(null);
        row.startedAt = assessment.startedAt();
        row.take(assessment, seal);
        return row;
    }

    /** Takes over what may have changed. */
    void take(Assessment assessment, AnswersSeal seal) {
        asks = assessment.asks();
        leftOut = assessment.answers().leftOut().toArray(String[]::new);
        status = assessment.status();
        answers = AnswersDocument.of(assessment.answers());
        sealedAnswers = seal.seal(id, assessment.answers());
        outcome = assessment.outcome().map(OutcomeDocument::of).orElse(null);
        contactLeft = assessment.contact().left();
        contactSafe = assessment.contact().safe();
        flagged = assessment.flagged().any();
        flaggedDangers =
                assessment.flagged().dangers().stream().map(Danger::name).toArray(String[]::new);
        lastActiveAt = assessment.lastActiveAt();
        version = assessment.version();
    }

    Assessment toAssessment(AnswersSeal seal) {
        var dangers = Arrays.stream(flaggedDangers).map(Danger::valueOf).collect(Collectors.toSet());
        return new Assessment(
                new AssessmentId(id),
                recordId,
                new QuestionSetRef(questionSet, questionSetVersion),
                channel,
                language,
                asks,
                status,
                seal.open(id, sealedAnswers, answers.toAnswers()).leavingOut(Set.of(leftOut)),
                Optional.ofNullable(outcome).map(OutcomeDocument::toOutcome),
                new Contact(contactLeft, contactSafe),
                new Flagged(flagged, dangers),
                startedAt,
                lastActiveAt,
                version);
    }
}
