package org.foothold.launcher.supervisor;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.foothold.launcher.part.Part;
import org.foothold.launcher.state.PartState;
import org.foothold.launcher.view.ReadableLog;
import org.foothold.servers.ServerFailure;
import org.foothold.servers.ServerProcess;

/**
 * One part's life: it waits for what it needs, starts, is watched, and is started again whenever it ends unasked. A part that does
 * not manage its first start fails the whole; later ones are retried for ever.
 */
final class PartRunner implements Runnable {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    private final Part part;
    private final List<CompletableFuture<Void>> needs;
    private final CompletableFuture<Void> ready;
    private final Board board;
    private final BackOff backOff = new BackOff();

    PartRunner(Part part, List<CompletableFuture<Void>> needs, CompletableFuture<Void> ready, Board board) {
        this.part = part;
        this.needs = needs;
        this.ready = ready;
        this.board = board;
    }

    @Override
    public void run() {
        try {
            CompletableFuture.allOf(needs.toArray(CompletableFuture[]::new)).get();
            var process = start();
            ready.complete(null);
            while (true) {
                watch(process);
                process = startAgain(process);
            }
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            // the whole is stopping, or another part has failed and is reported itself
        } catch (RuntimeException e) {
            fail(e);
        }
    }

    private ServerProcess start() {
        var began = System.nanoTime();
        say("");
        var process = part.start(this::say);
        board.change(
                part.name(),
                status -> status.running(process.identity().pid(), part.port())
                        .readyAfter(Duration.ofNanos(System.nanoTime() - began).toMillis(), board.now()));
        return process;
    }

    /** Returns when the process has ended. */
    private void watch(ServerProcess process) throws InterruptedException {
        var end = ProcessHandle.of(process.identity().pid())
                .map(ProcessHandle::onExit)
                .orElseGet(() -> CompletableFuture.completedFuture(null));
        while (process.isAlive()) {
            try {
                end.get(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                var state = part.answers() ? PartState.READY : PartState.SILENT;
                board.change(part.name(), status -> status.becoming(state, "", board.now()));
            } catch (java.util.concurrent.ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private ServerProcess startAgain(ServerProcess ended) throws InterruptedException {
        var life = Duration.between(ended.identity().startedAt(), java.time.Instant.ofEpochMilli(board.now()));
        while (true) {
            var pause = backOff.afterALifeOf(life);
            board.change(
                    part.name(),
                    status -> status.running(0, part.port())
                            .startedAgain()
                            .becoming(
                                    PartState.CRASHED,
                                    "starting again after " + pause.toMillis() + " ms",
                                    board.now()));
            Thread.sleep(pause);
            try {
                return start();
            } catch (ServerFailure e) {
                System.err.println(e.getMessage());
                life = Duration.ZERO;
            }
        }
    }

    private void say(String doing) {
        board.change(part.name(), status -> status.becoming(PartState.STARTING, doing, board.now()));
    }

    private void fail(RuntimeException e) {
        if (Thread.currentThread().isInterrupted()) {
            return; // the whole is stopping: this is a consequence
        }
        var expected = e instanceof ServerFailure;
        if (!expected) {
            e.printStackTrace();
        }
        board.change(part.name(), status -> status.becoming(PartState.FAILED, "", board.now()));
        var sentence = expected ? ReadableLog.text(e.getMessage()) : part.title() + " failed: " + e;
        ready.completeExceptionally(new ServerFailure(sentence, e));
    }
}
