package org.foothold.launcher.supervisor;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.foothold.launcher.part.Part;
import org.foothold.launcher.state.Leftovers;
import org.foothold.launcher.state.PartState;
import org.foothold.launcher.state.SystemStatus;
import org.foothold.servers.ProcessIdentity;
import org.foothold.servers.ServerFailure;

/** Runs the parts: each as soon as what it needs is ready, side by side; stops them in the order in which they stop needing one another. */
public final class Supervisor {

    private static final Duration GRACE_OF_THE_REST = Duration.ofSeconds(5);
    private static final Duration TO_LET_GO = Duration.ofSeconds(5);

    private final List<Part> parts;
    private final Tasks tasks;
    private final Board board;
    private final Leftovers leftovers;
    private final List<Thread> runners = new ArrayList<>();
    private final AtomicBoolean stopping = new AtomicBoolean();

    public Supervisor(List<Part> parts, Tasks tasks, Board board, Leftovers leftovers) {
        this.parts = parts;
        this.tasks = tasks;
        this.board = board;
        this.leftovers = leftovers;
    }

    /** Starts everything and returns when it is ready; throws when a part does not manage its first start. */
    public void start() {
        show(tasks.before(), "");
        parts.forEach(part -> board.add(part.name(), part.title(), "waits for " + String.join(", ", part.needs())));
        show(tasks.after(), "waits until all is ready");
        Thread.ofPlatform().daemon().name("leftovers").start(this::rememberProcesses);
        begin("before", () -> tasks.before().forEach(this::run));
        List.copyOf(runners).forEach(Supervisor::join);

        var ready = new LinkedHashMap<String, CompletableFuture<Void>>();
        parts.forEach(part -> ready.put(part.name(), new CompletableFuture<>()));
        var firstFailure = new CompletableFuture<Void>();
        ready.values()
                .forEach(one -> one.whenComplete((nothing, failure) -> {
                    if (failure != null) {
                        firstFailure.completeExceptionally(failure);
                    }
                }));
        parts.forEach(part -> run(part, ready));
        var all = CompletableFuture.allOf(ready.values().toArray(CompletableFuture[]::new));
        try {
            CompletableFuture.anyOf(all, firstFailure).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof ServerFailure failure ? failure : e;
        }
        tasks.after().forEach(this::run);
        synchronized (runners) {
            if (!stopping.get()) {
                board.become(SystemStatus.State.READY, "");
            }
        }
        show(tasks.meanwhile(), "waits for a quiet moment");
        begin("meanwhile", () -> tasks.meanwhile().forEach(this::run));
    }

    /** Stops all that was started and nothing else; may be called at any moment, once. */
    public void stop(String failure) {
        synchronized (runners) {
            if (!stopping.compareAndSet(false, true)) {
                return;
            }
        }
        board.become(SystemStatus.State.STOPPING, failure);
        runners.forEach(Thread::interrupt);
        for (var wave : StopOrder.of(parts)) {
            var threads = wave.stream()
                    .map(part -> Thread.ofPlatform().start(() -> stop(part)))
                    .toList();
            threads.forEach(Supervisor::join);
        }
        runners.forEach(Supervisor::awaitEnd); // a part that was just starting: afterwards nothing new appears
        Leftovers.end(ProcessHandle.current().descendants().toList(), GRACE_OF_THE_REST);
        board.become(failure.isEmpty() ? SystemStatus.State.STOPPED : SystemStatus.State.FAILED, failure);
        remembered(List.of());
    }

    private void run(Part part, Map<String, CompletableFuture<Void>> ready) {
        var needs = part.needs().stream().map(ready::get).toList();
        var runner = new PartRunner(part, needs, ready.get(part.name()), board);
        begin(part.name(), runner);
    }

    /** In a thread of its own, unless the whole is stopping already. */
    private void begin(String name, Runnable work) {
        synchronized (runners) {
            if (!stopping.get()) {
                runners.add(Thread.ofPlatform().daemon().name(name).start(work));
            }
        }
    }

    private void show(List<Task> ofTasks, String doing) {
        ofTasks.forEach(task -> board.add(task.name(), task.title(), doing));
    }

    private void run(Task task) {
        var began = System.nanoTime();
        try {
            task.run(doing ->
                    board.change(task.name(), status -> status.becoming(PartState.STARTING, doing, board.now())));
            var took = Duration.ofNanos(System.nanoTime() - began).toMillis();
            board.change(task.name(), status -> status.readyAfter(took, board.now()));
        } catch (RuntimeException e) {
            board.change(task.name(), status -> status.becoming(PartState.FAILED, e.getMessage(), board.now()));
        }
    }

    private void stop(Part part) {
        part.stop();
        board.change(part.name(), status -> status.running(0, 0).becoming(PartState.STOPPED, "", board.now()));
    }

    /** Every half second, so that whoever comes after a kill of this process knows what to end. */
    private void rememberProcesses() {
        var known = List.<ProcessIdentity>of();
        while (!stopping.get()) {
            var now = ProcessHandle.current()
                    .descendants()
                    .map(ProcessIdentity::of)
                    .sorted(java.util.Comparator.comparing(ProcessIdentity::pid))
                    .toList();
            if (!now.equals(known) && remembered(now)) {
                known = now;
            }
            pause();
        }
    }

    private boolean remembered(List<ProcessIdentity> processes) {
        try {
            leftovers.remember(processes);
            return true;
        } catch (UncheckedIOException e) {
            return false; // a full disk: tried again soon
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitEnd(Thread thread) {
        try {
            thread.join(TO_LET_GO);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
