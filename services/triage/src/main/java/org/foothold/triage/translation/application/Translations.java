package org.foothold.triage.translation.application;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.foothold.triage.translation.domain.Translation;

/** What we need of storage for what people wrote and confirmed. Takes part in the transaction or session of the caller. */
public interface Translations {
    /** How much was ever added; another number means that there is something new. */
    Uni<Long> count();

    /** The last of each place in each language. */
    Uni<List<Translation>> latest();

    Uni<Void> add(List<Translation> added);
}
