package org.foothold.audit;

import io.opentelemetry.api.trace.Span;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Writes records in the order in which they come. A chain has one end, so appends cannot run side by side; instead those
 * that arrive while one transaction commits go together in the next. A caller waits for the commit of its own record.
 */
@ApplicationScoped
class AccessJournal {

    private static final int MOST_AT_ONCE = 500;

    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean writing = new AtomicBoolean();
    private final AccessStore store;

    AccessJournal(AccessStore store) {
        this.store = store;
    }

    private record Waiting(AccessStore.Entry entry, CompletableFuture<Void> written) {}

    Uni<Void> write(AccessRecord access) {
        Waiting mine = new Waiting(
                new AccessStore.Entry(access, RequestCause.now(access.id(), Span.current())),
                new CompletableFuture<>());
        waiting.add(mine);
        writeNext();
        return backWhereItWasAsked(Uni.createFrom().completionStage(mine.written()));
    }

    private void writeNext() {
        while (!waiting.isEmpty() && writing.compareAndSet(false, true)) {
            List<Waiting> batch = take();
            if (!batch.isEmpty()) {
                append(batch).subscribe().with(settled -> goOn(), unexpected -> goOn());
                return;
            }
            writing.set(false);
        }
    }

    private void goOn() {
        writing.set(false);
        writeNext();
    }

    /** Where the database refuses the batch, each goes alone, so that a bad one takes no other down. */
    private Uni<Void> append(List<Waiting> batch) {
        return store.append(batch.stream().map(Waiting::entry).toList())
                .invoke(() -> batch.forEach(each -> each.written().complete(null)))
                .onFailure()
                .recoverWithUni(failure -> {
                    if (batch.size() > 1 && failure instanceof PgException) {
                        return Multi.createFrom()
                                .iterable(batch)
                                .onItem()
                                .transformToUniAndConcatenate(each -> append(List.of(each)))
                                .collect()
                                .last();
                    }
                    batch.forEach(each -> each.written().completeExceptionally(failure));
                    return Uni.createFrom().voidItem();
                });
    }

    private List<Waiting> take() {
        List<Waiting> batch = new ArrayList<>();
        for (Waiting next = waiting.poll(); next != null; next = waiting.poll()) {
            batch.add(next);
            if (batch.size() == MOST_AT_ONCE) {
                break;
            }
        }
        return batch;
    }

    /** A Hibernate session must go on where it began, whoever's transaction carried the record. */
    private static Uni<Void> backWhereItWasAsked(Uni<Void> written) {
        Context context = Vertx.currentContext();
        return context == null ? written : written.emitOn(MutinyHelper.executor(context));
    }
}
