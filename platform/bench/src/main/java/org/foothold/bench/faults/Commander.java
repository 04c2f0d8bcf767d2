package org.foothold.bench.faults;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.foothold.bench.platform.FlagCommands;

/**
 * Flags a person and resolves the flag. A command without a clear answer is sent again with the same idempotency key until there
 * is one, as a careful client would; only then is it in the ledger.
 */
final class Commander {

    private static final int ATTEMPTS = 300;
    private static final int PAUSE_MS = 500;

    private final FlagCommands commands;
    private final Ledger ledger;
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger repeated = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();

    Commander(FlagCommands commands, Ledger ledger) {
        this.commands = commands;
        this.ledger = ledger;
    }

    int underWay() {
        return underWay.get();
    }

    int repeated() {
        return repeated.get();
    }

    /** Commands that never got a clear answer: counted apart, as nobody can say what they should have done. */
    int unanswered() {
        return unanswered.get();
    }

    void flagAndResolve() {
        var record = UUID.randomUUID();
        var key = UUID.randomUUID();
        var raised = untilAnswered(() -> commands.raise(record, key));
        if (raised != null) {
            var flag = idOf(raised);
            ledger.raised(record, flag);
            var second = UUID.randomUUID();
            if (untilAnswered(() -> commands.resolve(flag, second)) != null) {
                ledger.resolved(record);
            }
        }
    }

    private HttpResponse<String> untilAnswered(Send send) {
        underWay.incrementAndGet();
        try {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                var answer = once(send);
                if (answer != null && answer.statusCode() / 100 == 2) {
                    return answer;
                }
                if (answer != null && answer.statusCode() / 100 == 4 && answer.statusCode() != 409) {
                    throw new IllegalStateException("refused: " + answer.statusCode() + " " + answer.body());
                }
                repeated.incrementAndGet();
                Thread.sleep(PAUSE_MS);
            }
            unanswered.incrementAndGet();
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } finally {
            underWay.decrementAndGet();
        }
    }

    private static HttpResponse<String> once(Send send) throws InterruptedException {
        try {
            return send.now().get();
        } catch (ExecutionException | IOException e) {
            return null; // no clear answer: it may or may not have been carried out
        }
    }

    private static UUID idOf(HttpResponse<String> answer) {
        try {
            return UUID.fromString(
                    new ObjectMapper().readTree(answer.body()).get("id").asText());
        } catch (IOException e) {
            throw new IllegalStateException("not a flag: " + answer.body(), e);
        }
    }

    @FunctionalInterface
    private interface Send {
        CompletableFuture<HttpResponse<String>> now() throws IOException, InterruptedException;
    }
}
