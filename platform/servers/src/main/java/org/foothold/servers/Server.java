package org.foothold.servers;

/** A server of our own in a process of its own, which can be started again after it ended or was ended. */
public interface Server extends AutoCloseable {

    ServerProcess process();

    /** Starts it after a crash or {@link #close()} and waits until it answers. */
    void startAgain();

    /** Ends it in good order. */
    @Override
    void close();
}
