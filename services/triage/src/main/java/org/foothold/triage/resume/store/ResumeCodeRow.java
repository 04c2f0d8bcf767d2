package org.foothold.triage.resume.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The code of an assessment as it lies in the database. */
@Entity
@Table(name = "resume_code")
class ResumeCodeRow {

    @Id
    @Column(name = "assessment_id")
    UUID assessmentId;

    @Column(name = "code_hash")
    byte[] codeHash;

    @Column(name = "expires_at")
    Instant expiresAt;
}
