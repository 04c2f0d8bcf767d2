package org.foothold.security;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.foothold.events.Purpose;

/** Enforces {@link RequirePurpose}. */
@Provider
@RequirePurpose
class RequirePurposeFilter implements ContainerRequestFilter {

    private final CurrentVertxRequest request;
    private final ResourceInfo resource;

    RequirePurposeFilter(CurrentVertxRequest request, ResourceInfo resource) {
        this.request = request;
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        RequirePurpose required = required();
        RoutingContext current = request.getCurrent();
        Optional<Purpose> stated = RequestPurpose.of(current).filter(purpose -> isOpenTo(purpose, required));
        if (stated.isEmpty() && (RequestPurpose.isInHeader(current) || required.implied().length == 0)) {
            throw new PurposeMissing();
        }
        RequestPurpose.settle(current, stated.orElseGet(() -> required.implied()[0]));
    }

    private static boolean isOpenTo(Purpose purpose, RequirePurpose required) {
        List<Purpose> open = Arrays.asList(required.value());
        return open.isEmpty() || open.contains(purpose);
    }

    private RequirePurpose required() {
        RequirePurpose onMethod = resource.getResourceMethod().getAnnotation(RequirePurpose.class);
        return onMethod != null ? onMethod : resource.getResourceClass().getAnnotation(RequirePurpose.class);
    }
}
