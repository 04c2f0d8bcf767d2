package org.foothold.launcher.part;

import java.util.Set;
import java.util.function.Consumer;
import org.foothold.servers.Server;
import org.foothold.servers.ServerProcess;

/** A server that the platform stands on: made ready for its users at its first start, merely started again after a crash. */
abstract class ServerPart<S extends Server> implements Part {

    final Installation installation;
    private final String name;
    private final String title;
    private S server;

    ServerPart(Installation installation, String name, String title) {
        this.installation = installation;
        this.name = name;
        this.title = title;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final Set<String> needs() {
        return Set.of();
    }

    @Override
    public final int port() {
        return installation.ports().fixed(name);
    }

    @Override
    public final ServerProcess start(Consumer<String> doing) {
        if (server == null) {
            server = launch();
            prepare(server, doing);
        } else {
            server.startAgain();
        }
        return server.process();
    }

    @Override
    public final void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Override
    public final boolean answers() {
        return server != null && answers(server);
    }

    /** The first start. */
    abstract S launch();

    abstract boolean answers(S started);

    /** What its users need of it before they come. */
    abstract void prepare(S started, Consumer<String> doing);
}
