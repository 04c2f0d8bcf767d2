package org.foothold.frontdoor.pages;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.foothold.weblayout.Locales;

/** Long plain texts; each language has its own, since a translation is written, not assembled. */
@Path("/help")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class HelpPages {

    private static final Set<String> TOPICS = Set.of("accessibility", "privacy", "cookies");

    private final Engine engine;
    private final CurrentVertxRequest request;

    HelpPages(Engine engine, CurrentVertxRequest request) {
        this.engine = engine;
        this.request = request;
    }

    @GET
    @Path("{topic}")
    public Uni<String> help(@PathParam("topic") String topic) {
        if (!TOPICS.contains(topic)) {
            throw new NotFoundException();
        }
        var language = Locales.of(request.getCurrent()).getLanguage();
        Template page = engine.getTemplate("help/" + topic + "_" + language);
        return page.instance().createUni();
    }
}
