package org.foothold.citizens.erasure.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.foothold.citizens.erasure.domain.Erasure;
import org.foothold.kernel.NotFound;

/** Reads what was erased; nobody is shown by it. */
@ApplicationScoped
public class ReadErasures {

    private static final int MOST = 100;

    private final Erasures erasures;

    ReadErasures(Erasures erasures) {
        this.erasures = erasures;
    }

    public Uni<List<Erasure>> newest() {
        return erasures.newest(MOST);
    }

    public Uni<Erasure> find(UUID id) {
        return erasures.find(id).map(found -> found.orElseThrow(NotFound::new));
    }
}
