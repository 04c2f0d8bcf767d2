package org.foothold.journeys;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a journey the {@link Platform}, which is started with the first and ends with the last, and a {@link Visitor} of its own. */
public final class OnTheRunningPlatform implements BeforeAllCallback, ParameterResolver {

    private static final ExtensionContext.Namespace OURS =
            ExtensionContext.Namespace.create(OnTheRunningPlatform.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        platform(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Platform.class || type == Visitor.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Platform platform = platform(context);
        return parameter.getParameter().getType() == Platform.class
                ? platform
                : context.getStore(OURS)
                        .getOrComputeIfAbsent("visitor", ignored -> Visitor.to(platform), Visitor.class);
    }

    private static Platform platform(ExtensionContext context) {
        return context.getRoot()
                .getStore(OURS)
                .getOrComputeIfAbsent("platform", ignored -> Platform.start(), Platform.class);
    }
}
