package org.foothold.dashboard.timeline.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foothold.dashboard.access.api.ETags;
import org.foothold.dashboard.timeline.application.ShowTimeline;
import org.foothold.dashboard.timeline.domain.PersonTimeline;
import org.foothold.dashboard.timeline.domain.TimelineEntry;
import org.foothold.dashboard.wording.Sentences;
import org.foothold.dashboard.wording.Wording;
import org.foothold.security.CurrentCaller;
import org.foothold.security.RequirePurpose;
import org.foothold.security.Role;
import org.foothold.webapi.PageRequest;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Everything known of one person, the newest first, as far as the caller may know. */
@Path("/api/dashboard/people/{id}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Code.CONNECTOR, Role.Code.MANAGER, Role.Code.CONTACT_CENTRE_AGENT, Role.Code.PARTNER_WORKER})
@RequirePurpose
@Tag(name = "Timeline")
public class TimelineResource {

    private final ShowTimeline timelines;
    private final CurrentCaller caller;

    TimelineResource(ShowTimeline timelines, CurrentCaller caller) {
        this.timelines = timelines;
        this.caller = caller;
    }

    /** One fact: when, what (a code and a sentence), and through which record it is known. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Fact(
            Instant occurredAt,
            String kind,
            String sentence,
            String source,
            boolean restricted,
            Map<String, Object> detail) {}

    /** A page of facts about one person. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Timeline(
            String id,
            String name,
            boolean linked,
            String ward,
            String ageBand,
            List<Fact> items,
            int page,
            int size,
            long total) {}

    @GET
    @Operation(
            summary = "What is known of a person, in the order it happened, the newest first",
            description =
                    "The id is citizen:<uuid>, or the reference of a record; ids that were absorbed lead to the person. Needs the header Foothold-Purpose. Every answer is recorded.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = Timeline.class)))
    @APIResponse(responseCode = "404", description = "Not there, or not for this caller")
    public Uni<Response> timeline(
            @RestPath String id,
            @RestQuery @DefaultValue("1") int page,
            @RestQuery @DefaultValue("25") int size,
            @HeaderParam("If-None-Match") String known,
            @HeaderParam("Accept-Language") String languages) {
        PageRequest wanted = new PageRequest(page, size);
        boolean welsh = languages != null && languages.startsWith("cy");
        Wording words = Wording.in(welsh ? Locale.of("cy") : Locale.UK);
        return timelines
                .show(caller.get(), id, wanted.offset(), size)
                .map(shown -> ETags.answer(known, json(shown, wanted, words)));
    }

    private static Timeline json(ShowTimeline.Shown shown, PageRequest wanted, Wording words) {
        PersonTimeline timeline = shown.timeline();
        return new Timeline(
                timeline.id().toString(),
                shown.name(),
                timeline.linked(),
                timeline.ward(),
                timeline.ageBand(),
                timeline.entries().stream().map(entry -> json(entry, words)).toList(),
                wanted.number(),
                wanted.size(),
                timeline.total());
    }

    private static Fact json(TimelineEntry entry, Wording words) {
        return new Fact(
                entry.occurredAt(),
                entry.kind().code(),
                Sentences.of(entry.kind(), entry.detail(), words),
                entry.source().toString(),
                entry.restricted(),
                entry.detail());
    }
}
