package org.foothold.triage.flag.application;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.foothold.triage.flag.domain.Flag;
import org.foothold.triage.flag.domain.FlagId;

/** Reads a flag for the one who acts on it. */
@ApplicationScoped
public class FlagReader {
    private final Flags flags;

    FlagReader(Flags flags) {
        this.flags = flags;
    }

    @WithSession
    public Uni<Flag> read(FlagId id) {
        return flags.find(id);
    }
}
