package org.foothold.frontdoor.pages;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import org.foothold.weblayout.PageFrame;

/**
 * Where "Exit this page" leads: straight on to a page of somebody else. On the way this browser forgets the conversation it was in, so that
 * whoever looks at it next is not offered to go on; the answers stay for who has their code.
 */
@Path(PageFrame.EXIT)
@PermitAll
public class ExitPages {

    /** The cookie of triage that holds the key of an anonymous conversation. */
    private static final NewCookie CONVERSATION_GONE = new NewCookie.Builder("foothold_triage")
            .value("")
            .path("/triage")
            .httpOnly(true)
            .maxAge(0)
            .sameSite(NewCookie.SameSite.LAX)
            .build();

    private final PageFrame frame;

    ExitPages(PageFrame frame) {
        this.frame = frame;
    }

    @GET
    public Response leave() {
        var unkept = new CacheControl();
        unkept.setNoStore(true);
        return Response.seeOther(frame.elsewhere())
                .cookie(CONVERSATION_GONE)
                .cacheControl(unkept)
                .build();
    }
}
