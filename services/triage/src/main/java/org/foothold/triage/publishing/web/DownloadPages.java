package org.foothold.triage.publishing.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.foothold.security.Role;
import org.foothold.triage.publishing.application.PublishingReader;
import org.foothold.triage.publishing.domain.SetFiles;
import org.jboss.resteasy.reactive.RestPath;

/** The files of a version as they stand, for editors elsewhere. */
@Path("/triage/publishing/{name}/{version}/files")
@RolesAllowed({Role.Code.ANALYST, Role.Code.ADMIN})
public class DownloadPages {
    private final PublishingReader reader;
    private final Analyst analyst;

    DownloadPages(PublishingReader reader, Analyst analyst) {
        this.reader = reader;
        this.analyst = analyst;
    }

    @GET
    @Path("/questions")
    @Produces("application/yaml")
    public Uni<Response> questions(@RestPath String name, @RestPath int version) {
        return file(name, version, SetFiles::questions, ".yaml");
    }

    @GET
    @Path("/rules")
    @Produces("application/xml")
    public Uni<Response> rules(@RestPath String name, @RestPath int version) {
        return file(name, version, SetFiles::rules, ".dmn");
    }

    @GET
    @Path("/test-cases")
    @Produces("application/yaml")
    public Uni<Response> testCases(@RestPath String name, @RestPath int version) {
        return file(name, version, SetFiles::testCases, "-test-cases.yaml");
    }

    private Uni<Response> file(String name, int version, Function<SetFiles, String> which, String ending) {
        var ref = VersionPages.ref(name, version);
        analyst.id();
        return reader.version(ref)
                .map(found -> Response.ok(which.apply(found.files()))
                        .header("Content-Disposition", "attachment; filename=\"" + name + "-" + version + ending + "\"")
                        .build());
    }
}
