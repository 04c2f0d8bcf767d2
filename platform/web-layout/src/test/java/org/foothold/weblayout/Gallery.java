package org.foothold.weblayout;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** One page with every tag on it, with or without errors. */
@Path("/gallery")
@Produces(MediaType.TEXT_HTML)
public class Gallery {

    private final Template all;

    Gallery(@Location("gallery/all") Template all) {
        this.all = all;
    }

    @GET
    public Uni<String> show(@QueryParam("bad") boolean bad) {
        return render(bad).createUni();
    }

    private TemplateInstance render(boolean bad) {
        var errors = FormErrors.none()
                .withIf(bad, "postcode", "Enter a <postcode>")
                .withIf(bad, "housing", "Say where you live")
                .withIf(bad, "birth", "Enter a date of birth");
        var options = List.of(
                Option.of("rent", "I rent"),
                Option.of("own", "I own").withHint("Or have a mortgage"),
                Option.of("other", "Other"));
        return all.data("errors", errors)
                .data("options", options)
                .data("chosen", List.of("own"))
                .data("postcode", "\"><script>alert(1)</script>")
                .data("birth", new DateParts("1", "2", "1990"))
                .data("pages", new Pagination(3, 10, 1234, "/gallery?sort=name"));
    }
}
