package org.foothold.security.command;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * Carries a command out once, however often it is sent. In <em>one</em> database transaction: the key is locked, an answer
 * stored earlier is given again, or else the command runs and its answer is stored beside its effect. So there is never an
 * effect without its answer, nor an answer without its effect. Answers are sealed and kept 24 hours.
 *
 * <p>The command's handler may carry {@code @WithTransaction}: it joins. A command that is refused (a rule, bad input)
 * rolls everything back and stores nothing; sending it again asks again.
 *
 * <pre>{@code
 * @POST
 * Uni<Response> raise(RaiseFlag request) {
 *     return commands.json(request, () -> handler.handle(request).map(flag -> Response.status(201).entity(flag).build()));
 * }
 *
 * @POST
 * @Consumes(APPLICATION_FORM_URLENCODED)
 * Uni<Response> answer(@BeanParam AnswerForm form) {
 *     return commands.form(form.idempotencyKey, form, () -> handler.handle(form.command()).map(step -> seeOther(step)));
 * }
 * }</pre>
 *
 * A form with errors is shown again outside of the command: check it first, then call this.
 */
@ApplicationScoped
public class IdempotentCommands {

    /** How often a form that met itself in flight (a double click) looks again before it gives up. */
    private static final int LOOKS = 20;

    private final CommandStore store;
    private final CommandRequest request;
    private final ResponseForm form;

    IdempotentCommands(CommandStore store, CommandRequest request, ResponseForm form) {
        this.store = store;
        this.request = request;
        this.form = form;
    }

    /**
     * A JSON command; its key comes in the header {@code Idempotency-Key}.
     *
     * @param content what was sent: a repeat must equal it, field by field
     */
    public Uni<Response> json(Object content, Supplier<Uni<Response>> command) {
        return Uni.createFrom().deferred(() -> {
            CommandKey key = request.keyFromHeader();
            byte[] fingerprint = request.fingerprintWith(content);
            return once(key, fingerprint, () -> command.get().map(form::toStore))
                    .map(form::toSend);
        });
    }

    /**
     * A form; its key comes in the hidden field {@code idempotencyKey}. The answer is a redirect. The second of two clicks
     * waits for the first and gets the same redirect.
     */
    public Uni<Response> form(String idempotencyKey, Object content, Supplier<Uni<Response>> command) {
        return Uni.createFrom().deferred(() -> {
            CommandKey key = request.key(idempotencyKey);
            byte[] fingerprint = request.fingerprintWith(content);
            return once(key, fingerprint, () -> command.get().map(form::toStore))
                    .onFailure(CommandInFlight.class)
                    .retry()
                    .withBackOff(Duration.ofMillis(50), Duration.ofMillis(250))
                    .atMost(LOOKS)
                    .map(form::toSend);
        });
    }

    /**
     * The rule itself.
     *
     * @param fingerprint what the command says, hashed: another fingerprint under the same key is refused
     */
    public Uni<StoredResponse> once(CommandKey key, byte[] fingerprint, Supplier<Uni<StoredResponse>> command) {
        return finishedWhoeverHangsUp(Panache.withTransaction(() -> store.lock(key)
                .invoke(IdempotentCommands::refuseUnlessLocked)
                .chain(() -> store.find(key))
                .chain(earlier -> earlier.isPresent()
                        ? Uni.createFrom().item(replay(earlier.get(), fingerprint))
                        : command.get().call(answer -> store.save(key, fingerprint, answer)))));
    }

    /**
     * A client that hangs up does not end the work: what was begun is finished and its answer kept, so that the client finds it when it asks
     * again. A service that is slow for a while would otherwise do everything over and over, and finish nothing.
     */
    private static <T> Uni<T> finishedWhoeverHangsUp(Uni<T> work) {
        return Uni.createFrom().emitter(answer -> work.subscribe().with(answer::complete, answer::fail));
    }

    private static void refuseUnlessLocked(boolean locked) {
        if (!locked) {
            throw new CommandInFlight();
        }
    }

    private static StoredResponse replay(CommandStore.Earlier earlier, byte[] fingerprint) {
        if (!Arrays.equals(earlier.fingerprint(), fingerprint)) {
            throw new IdempotencyKeyReused();
        }
        return earlier.response().again();
    }
}
