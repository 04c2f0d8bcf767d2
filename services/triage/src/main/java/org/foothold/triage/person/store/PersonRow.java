package org.foothold.triage.person.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One person's details as they lie in the database: sealed as a whole, since nobody searches in them here. */
@Entity
@Table(name = "person")
class PersonRow {

    @Id
    @Column(name = "record_id")
    UUID recordId;

    @Column(name = "sealed_details")
    byte[] sealedDetails;

    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "linked_at")
    Instant linkedAt;
}
