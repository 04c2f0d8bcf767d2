package org.foothold.security.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The effect of the sample's command. */
@Entity
public class Note {

    @Id
    public UUID id;

    public String text;
}
