package org.foothold.dashboard.people.web;

import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.Optional;
import org.foothold.dashboard.access.application.Sights;
import org.foothold.dashboard.access.domain.Sight;
import org.foothold.dashboard.names.application.DisplayNames;
import org.foothold.dashboard.people.application.WatchPeople;
import org.foothold.events.Purpose;
import org.foothold.security.CurrentCaller;
import org.foothold.security.RequirePurpose;
import org.foothold.security.Role;
import org.jboss.logging.Logger;

/**
 * Says "changed" whenever the list looks different to the one who watches, be it only that a name has arrived for which the
 * page did not wait; the page then reads itself again. A stream ends
 * after some minutes, so that who may watch is decided anew; one that fails ends too, and the browser comes back.
 */
@Path("/dashboard/people-to-contact/stream")
@RolesAllowed({Role.Code.CONNECTOR, Role.Code.MANAGER, Role.Code.CONTACT_CENTRE_AGENT, Role.Code.PARTNER_WORKER})
public class PeopleStream {

    private static final Logger LOG = Logger.getLogger(PeopleStream.class);

    private final WatchPeople watch;
    private final DisplayNames names;
    private final Sights sights;
    private final CurrentCaller caller;
    private final LiveSettings settings;
    private final Sse sse;

    PeopleStream(
            WatchPeople watch,
            DisplayNames names,
            Sights sights,
            CurrentCaller caller,
            LiveSettings settings,
            Sse sse) {
        this.watch = watch;
        this.names = names;
        this.sights = sights;
        this.caller = caller;
        this.settings = settings;
        this.sse = sse;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RequirePurpose(implied = Purpose.EARLY_HELP)
    public Multi<OutboundSseEvent> changes(@HeaderParam("Last-Event-ID") String last) {
        Sight sight = sights.of(caller.get());
        Multi<OutboundSseEvent> greeting = Multi.createFrom()
                .item(() -> sse.newEventBuilder()
                        .comment("watching")
                        .reconnectDelay(settings.reconnect().toMillis())
                        .build());
        Multi<OutboundSseEvent> changed =
                watch.watch(sight, Optional.ofNullable(last)).map(this::changed);
        Multi<OutboundSseEvent> named = names.arrivedLate(caller.get()).map(late -> changed());
        Multi<OutboundSseEvent> beat = Multi.createFrom()
                .ticks()
                .startingAfter(settings.beat())
                .every(settings.beat())
                .onOverflow()
                .drop()
                .map(tick -> sse.newEventBuilder().comment("beat").build());
        return Multi.createBy()
                .merging()
                .streams(changed, named, greeting, beat)
                .select()
                .first(settings.ends())
                .onFailure()
                .invoke(failure -> LOG.infof(
                        "A live stream ends early (%s)", failure.getClass().getSimpleName()))
                .onFailure()
                .recoverWithCompletion();
    }

    private OutboundSseEvent changed(String mark) {
        return sse.newEventBuilder().id(mark).name("changed").data("changed").build();
    }

    /** Without a mark: the page shows something else, though the list stands where it stood. */
    private OutboundSseEvent changed() {
        return sse.newEventBuilder().name("changed").data("changed").build();
    }
}
