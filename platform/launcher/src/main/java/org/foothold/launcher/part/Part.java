package org.foothold.launcher.part;

import java.util.Set;
import java.util.function.Consumer;
import org.foothold.servers.ServerProcess;

/** One part of the platform in a process of its own. The supervisor starts it when what it needs is ready, and again when it crashed. */
public interface Part {

    /** Short, as in {@code logs citizens}. */
    String name();

    /** For people. */
    String title();

    /** The names of the parts that must be ready before. */
    Set<String> needs();

    /** The port it listens on. */
    int port();

    /** Prepares what is not prepared, starts the process and waits until it is ready; says meanwhile what it is doing. */
    ServerProcess start(Consumer<String> doing);

    /** Whether it still answers. */
    boolean answers();

    /** Lets the process end in its own good order, for a few seconds at most. */
    void stop();
}
