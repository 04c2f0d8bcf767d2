package org.foothold.triage;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.function.Supplier;

/** Compiling and trying rules takes long; it is done apart, and its result comes back to where it was asked for. */
public final class OnWorker {

    private OnWorker() {}

    public static <T> Uni<T> call(Supplier<T> work) {
        return Uni.createFrom().deferred(() -> {
            Context context = Vertx.currentContext();
            var result = Uni.createFrom().item(work).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
            return context == null ? result : result.emitOn(task -> context.runOnContext(ignored -> task.run()));
        });
    }
}
