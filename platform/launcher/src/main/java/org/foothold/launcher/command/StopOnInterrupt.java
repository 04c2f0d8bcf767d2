package org.foothold.launcher.command;

import java.util.concurrent.CountDownLatch;

/** While it is open, Ctrl-C (or the signal TERM) at this command stops the supervisor and all that it started, and waits for that. */
final class StopOnInterrupt implements AutoCloseable {

    private final Thread hook;
    private volatile boolean interrupted;

    private StopOnInterrupt(SupervisorHandle supervisor) {
        this.hook = new Thread(
                () -> {
                    interrupted = true;
                    if (supervisor.isAlive()) {
                        System.out.println("\nStopping everything...");
                        supervisor.stop();
                    }
                    System.out.println("Foothold has stopped.");
                },
                "interrupted");
    }

    static StopOnInterrupt of(SupervisorHandle supervisor) {
        var interrupt = new StopOnInterrupt(supervisor);
        Runtime.getRuntime().addShutdownHook(interrupt.hook);
        return interrupt;
    }

    /** For the main thread that finds the supervisor ended: when that was our doing, the hook has the last word. */
    void standBack() throws InterruptedException {
        if (interrupted) {
            new CountDownLatch(1).await();
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // it is running: the process ends with it
        }
    }
}
