package org.foothold.frontdoor.pages;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The first page: what Foothold is, where each kind of user goes, and help for those who need it this minute. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class StartPages {

    private final Template start;

    StartPages(@Location("door/start") Template start) {
        this.start = start;
    }

    @GET
    public Uni<String> start() {
        return start.instance().createUni();
    }

    @GET
    @Path("robots.txt")
    @Produces(MediaType.TEXT_PLAIN)
    public String robots() {
        return "User-agent: *\nAllow: /$\nAllow: /help/\nDisallow: /\n";
    }
}
