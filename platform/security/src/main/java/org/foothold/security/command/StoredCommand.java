package org.foothold.security.command;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A command that was carried out, with its sealed answer, as it lies in the database; the database notes when. */
@Entity
@Table(name = "idempotent_command")
class StoredCommand {

    @Id
    @Column(name = "key_hash")
    byte[] keyHash;

    byte[] fingerprint;
    byte[] response;
}
