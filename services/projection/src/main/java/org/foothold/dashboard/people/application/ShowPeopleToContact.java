package org.foothold.dashboard.people.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.foothold.audit.Access;
import org.foothold.audit.Audit;
import org.foothold.dashboard.access.application.LooksAnew;
import org.foothold.dashboard.access.application.Sights;
import org.foothold.dashboard.names.application.DisplayNames;
import org.foothold.dashboard.people.domain.PeopleFilter;
import org.foothold.dashboard.people.domain.PersonToContact;
import org.foothold.events.RecordRef;
import org.foothold.security.Caller;

/** Shows a page of the people to contact: what the caller may see, the look recorded first, then the names. */
@ApplicationScoped
public class ShowPeopleToContact {

    private static final String ACTION = "people-to-contact";

    private final Sights sights;
    private final PeopleToContact people;
    private final Audit audit;
    private final LooksAnew looks;
    private final DisplayNames names;

    ShowPeopleToContact(Sights sights, PeopleToContact people, Audit audit, LooksAnew looks, DisplayNames names) {
        this.sights = sights;
        this.people = people;
        this.audit = audit;
        this.looks = looks;
        this.names = names;
    }

    /** A person with the name to show. */
    public record Shown(PersonToContact person, String name) {}

    public record ShownList(List<Shown> people, long total, List<String> wards) {}

    /** @param live whether a page that shows the list already reads it again: then only those newly shown are a look */
    public Uni<ShownList> show(Caller caller, PeopleFilter filter, int offset, int limit, boolean live) {
        return Uni.createFrom()
                .item(() -> sights.of(caller))
                .chain(sight -> people.list(sight, filter, offset, limit))
                .call(list -> record(caller, list.people(), live))
                .chain(list ->
                        named(caller, list.people()).map(shown -> new ShownList(shown, list.total(), list.wards())));
    }

    private Uni<Void> record(Caller caller, List<PersonToContact> shown, boolean live) {
        List<RecordRef> ids = shown.stream().map(PersonToContact::id).toList();
        List<RecordRef> anew = live ? looks.notJustSeen(caller, ACTION, ids) : ids;
        if (live && anew.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return audit.record(Access.to(ACTION).showingAll(anew), caller)
                .invoke(() -> looks.remember(caller, ACTION, anew));
    }

    private Uni<List<Shown>> named(Caller caller, List<PersonToContact> shown) {
        List<String> ids = shown.stream()
                .filter(PersonToContact::nameMayBeShown)
                .map(person -> person.id().toString())
                .toList();
        return names.of(ids, caller)
                .map(found -> shown.stream()
                        .map(person -> new Shown(person, nameOf(person, found)))
                        .toList());
    }

    private static String nameOf(PersonToContact person, Map<String, String> names) {
        String id = person.id().toString();
        return names.getOrDefault(id, DisplayNames.reference(id));
    }
}
