package org.foothold.security.sample;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foothold.kernel.RuleViolation;

/** A handler as services write them: with a transaction of its own, which joins. */
@ApplicationScoped
public class WriteNoteHandler {

    @WithTransaction
    public Uni<UUID> handle(String text) {
        Note note = new Note();
        note.id = UUID.randomUUID();
        note.text = text;
        return Panache.getSession()
                .chain(session -> session.persist(note).chain(session::flush))
                .invoke(() -> refuse(text))
                .replaceWith(note.id);
    }

    private static void refuse(String text) {
        if (text.contains("forbidden word")) {
            throw new RuleViolation("no-forbidden-word", "Say it otherwise");
        }
    }
}
