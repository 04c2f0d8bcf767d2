package org.foothold.bench.faults;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A command without a clear answer is sent again with the same idempotency key until there is one. Shared by all who send, so that it
 * knows how many commands are under way.
 */
public final class CarefulClient {

    private static final int ATTEMPTS = 300;
    private static final int PAUSE_MS = 500;

    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger repeated = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    /** Sends a command once; each time it is called it sends the same again. */
    @FunctionalInterface
    public interface Send {
        CompletableFuture<HttpResponse<String>> now() throws IOException, InterruptedException;
    }

    public int underWay() {
        return underWay.get();
    }

    public int repeated() {
        return repeated.get();
    }

    /** Commands that never got a clear answer: counted apart, as nobody can say what they should have done. */
    public int unanswered() {
        return unanswered.get();
    }

    /** Commands that were clearly refused, which none of ours should be. */
    public int refused() {
        return refused.get();
    }

    /** The answer, or null when it was refused, or when there was none after all patience. */
    public HttpResponse<String> untilAnswered(Send send) {
        underWay.incrementAndGet();
        try {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                var answer = once(send);
                if (answer != null && answer.statusCode() / 100 == 2) {
                    return answer;
                }
                if (answer != null && isRefused(answer.statusCode())) {
                    refused.incrementAndGet();
                    System.out.println("  refused: " + answer.statusCode() + " " + answer.body());
                    return null;
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

    /** Still being carried out (409) and too many at once (429) are no refusals. */
    private static boolean isRefused(int status) {
        return status / 100 == 4 && status != 409 && status != 429;
    }

    private static HttpResponse<String> once(Send send) throws InterruptedException {
        try {
            return send.now().get();
        } catch (ExecutionException | IOException e) {
            return null; // no clear answer: it may or may not have been carried out
        }
    }
}
