package org.foothold.weblayout;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;

/** The pages that say in plain words what went wrong; the same in every service. */
@ApplicationScoped
public class ErrorPages {

    private final Template notFound;
    private final Template notAllowed;
    private final Template problem;
    private final Template unavailable;

    ErrorPages(
            @Location("foothold/not-found") Template notFound,
            @Location("foothold/not-allowed") Template notAllowed,
            @Location("foothold/problem") Template problem,
            @Location("foothold/unavailable") Template unavailable) {
        this.notFound = notFound;
        this.notAllowed = notAllowed;
        this.problem = problem;
        this.unavailable = unavailable;
    }

    /** 404; also where the reader may not see that there is something. */
    public TemplateInstance notFound() {
        return notFound.instance();
    }

    /** 403; only where what is refused is no secret. */
    public TemplateInstance notAllowed() {
        return notAllowed.instance();
    }

    /** 500; the reference leads support to the log. */
    public TemplateInstance problem(String reference) {
        return problem.data("reference", reference);
    }

    /** 502 to 504. */
    public TemplateInstance unavailable() {
        return unavailable.instance();
    }
}
