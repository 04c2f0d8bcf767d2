package org.foothold.triage.account.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A conversation in an account as it lies in the database. */
@Entity
@Table(name = "account_conversation")
class AccountConversationRow {

    @Id
    @Column(name = "assessment_id")
    UUID assessmentId;

    String account;

    @Column(name = "kept_at")
    Instant keptAt;
}
