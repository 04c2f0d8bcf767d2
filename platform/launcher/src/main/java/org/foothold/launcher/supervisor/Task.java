package org.foothold.launcher.supervisor;

import java.util.function.Consumer;

/** Something done once, before any part starts or when all are ready. Its failure is shown, and stops nothing. */
public interface Task {

    String name();

    String title();

    /** Does it, telling meanwhile how far it is; throws a ServerFailure whose sentence says why not. */
    void run(Consumer<String> doing);
}
