package org.foothold.frontdoor.session;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.regex.Pattern;

/** In and out. That a reader is signed in when {@link #in} runs is the work of the code flow, which this address sets going. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class SignInResource {

    /** A path of this house: one slash, and nothing by which a browser could read another host. */
    private static final Pattern OUR_OWN = Pattern.compile("/([^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?");

    private final Template signedOut;
    private final Template failed;

    SignInResource(@Location("door/signed-out") Template signedOut, @Location("door/sign-in-failed") Template failed) {
        this.signedOut = signedOut;
        this.failed = failed;
    }

    @GET
    @Path("sign-in")
    @Authenticated
    public Response in(@QueryParam("to") String to) {
        var safe = to != null && OUR_OWN.matcher(to).matches() ? to : "/";
        return Response.status(Response.Status.SEE_OTHER)
                .location(URI.create(safe))
                .build();
    }

    /** Keycloak sent the reader back without a sign-in: they cancelled, or waited too long. */
    @GET
    @Path("sign-in/failed")
    @PermitAll
    public Uni<String> failed() {
        return failed.instance().createUni();
    }

    /** Reached only without a session; with one, the code flow takes over and ends it everywhere. */
    @GET
    @Path("sign-out")
    @PermitAll
    public Response out() {
        return Response.status(Response.Status.SEE_OTHER)
                .location(URI.create("/signed-out"))
                .build();
    }

    /** Whoever signs in here next says for themselves what they look for. */
    @GET
    @Path("signed-out")
    @PermitAll
    public Uni<Response> signedOut() {
        return signedOut
                .instance()
                .createUni()
                .map(page ->
                        Response.ok(page).cookie(SessionCookies.noPurpose()).build());
    }
}
