package org.foothold.citizens.access.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.foothold.audit.Access;
import org.foothold.audit.Audit;
import org.foothold.citizens.access.application.Looks.Found;
import org.foothold.events.RecordRef;
import org.foothold.security.Caller;

/** Searches the looks. Reading who looked at whom is a look too, and is written down like any other. */
@ApplicationScoped
public class SearchLooks {

    private final Looks looks;
    private final Audit audit;

    SearchLooks(Looks looks, Audit audit) {
        this.looks = looks;
        this.audit = audit;
    }

    public Uni<Found> search(LookQuery query, int offset, int most, Caller caller) {
        return looks.find(query, offset, most)
                .call(found -> audit.record(Access.to("access-records").showingAll(peopleOf(found)), caller));
    }

    private static List<RecordRef> peopleOf(Found found) {
        return found.looks().stream()
                .flatMap(look -> look.subjects().stream())
                .distinct()
                .map(RecordRef::parse)
                .toList();
    }
}
