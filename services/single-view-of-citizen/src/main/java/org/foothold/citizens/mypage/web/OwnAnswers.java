package org.foothold.citizens.mypage.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** How the pages of one's own answer: nothing of them is kept by a browser. */
final class OwnAnswers {

    private OwnAnswers() {}

    static Response page(TemplateInstance page, int status) {
        return Response.status(status)
                .entity(page)
                .header("Cache-Control", "no-store")
                .build();
    }

    static Response toMyPage() {
        return Response.seeOther(URI.create("/citizens/me")).build();
    }
}
