package org.foothold.launcher.part;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Consumer;
import org.foothold.servers.PostgresServer;
import org.foothold.servers.PostgresSettings;
import org.foothold.servers.ServerProcess;

/** One PostgreSQL for all: a database and a role per service, one for Keycloak, and the role that relays outboxes. */
public final class PostgresPart implements Part {

    private final Installation installation;
    private PostgresServer server;

    public PostgresPart(Installation installation) {
        this.installation = installation;
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public String title() {
        return "PostgreSQL";
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public int port() {
        return installation.ports().fixed(name());
    }

    @Override
    public ServerProcess start(Consumer<String> doing) {
        if (server == null) {
            var state = installation.state();
            server = PostgresServer.start(PostgresSettings.in(
                            state.data(name()), port(), installation.secrets().password("database.postgres"))
                    .loggingTo(state.log(name())));
            doing.accept("making roles and databases");
            createDatabases();
        } else {
            server.startAgain();
        }
        return server.process();
    }

    @Override
    public boolean answers() {
        try (var connection = server.connect("postgres")) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.close();
        }
    }

    private void createDatabases() {
        var secrets = installation.secrets();
        server.createRelay(secrets.password("database.relay"));
        ServiceDefinition.ALL.forEach(service ->
                server.createDatabase(service.shortName(), secrets.password("database." + service.shortName())));
        server.createDatabase("keycloak", secrets.password("database.keycloak"));
    }
}
