package org.foothold.dashboard.views.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foothold.dashboard.access.api.ETags;
import org.foothold.dashboard.views.application.HealthOfViews;
import org.foothold.dashboard.views.application.HealthOfViews.TopicHealth;
import org.foothold.security.Role;

/** How far the views are behind their topics. It says nothing of anybody. */
@Path("/api/dashboard/health-of-views")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Code.ADMIN, Role.Code.MANAGER, Role.Code.SERVICE})
@Tag(name = "Health of the views")
public class HealthOfViewsResource {

    private final HealthOfViews health;

    HealthOfViewsResource(HealthOfViews health) {
        this.health = health;
    }

    /** All topics together, and each. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ViewsHealth(long lag, Instant lastEventAt, List<TopicHealth> topics) {}

    @GET
    @Operation(summary = "Events not yet in the views, and when the last one that is was published, per topic")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ViewsHealth.class)))
    public Uni<Response> health(@HeaderParam("If-None-Match") String known) {
        return health.now().map(topics -> ETags.answer(known, together(topics)));
    }

    private static ViewsHealth together(List<TopicHealth> topics) {
        Instant last = topics.stream()
                .map(TopicHealth::lastEventAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new ViewsHealth(topics.stream().mapToLong(TopicHealth::lag).sum(), last, topics);
    }
}
