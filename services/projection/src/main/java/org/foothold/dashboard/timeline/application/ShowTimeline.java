package org.foothold.dashboard.timeline.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.foothold.audit.Access;
import org.foothold.audit.Audit;
import org.foothold.dashboard.access.application.Sights;
import org.foothold.dashboard.names.application.DisplayNames;
import org.foothold.dashboard.timeline.domain.PersonTimeline;
import org.foothold.events.RecordRef;
import org.foothold.kernel.NotFound;
import org.foothold.security.Caller;

/** Shows a timeline: what the caller may see, the look recorded first, then the name. */
@ApplicationScoped
public class ShowTimeline {

    private final Sights sights;
    private final Timelines timelines;
    private final Audit audit;
    private final DisplayNames names;

    ShowTimeline(Sights sights, Timelines timelines, Audit audit, DisplayNames names) {
        this.sights = sights;
        this.timelines = timelines;
        this.audit = audit;
        this.names = names;
    }

    public record Shown(PersonTimeline timeline, String name) {}

    /** @throws NotFound when there is no such person, or not for this caller */
    public Uni<Shown> show(Caller caller, String person, int offset, int limit) {
        return Uni.createFrom()
                .item(() -> sights.of(caller))
                .chain(sight -> timelines.of(sight, reference(person), offset, limit))
                .map(found -> found.orElseThrow(NotFound::new))
                .call(timeline -> audit.record(Access.to("timeline").showing(timeline.id()), caller))
                .chain(timeline -> named(caller, timeline));
    }

    private Uni<Shown> named(Caller caller, PersonTimeline timeline) {
        String id = timeline.id().toString();
        if (!timeline.nameMayBeShown()) {
            return Uni.createFrom().item(new Shown(timeline, DisplayNames.reference(id)));
        }
        return names.of(List.of(id), caller).map(found -> new Shown(timeline, found.get(id)));
    }

    private static RecordRef reference(String person) {
        try {
            return RecordRef.parse(person);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound();
        }
    }
}
