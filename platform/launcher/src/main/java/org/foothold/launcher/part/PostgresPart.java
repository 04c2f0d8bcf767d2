package org.foothold.launcher.part;

import java.sql.SQLException;
import java.util.function.Consumer;
import org.foothold.servers.PostgresServer;
import org.foothold.servers.PostgresSettings;

/** One PostgreSQL for all: a database and a role per service, one for Keycloak, and the role that relays outboxes. */
public final class PostgresPart extends ServerPart<PostgresServer> {

    public PostgresPart(Installation installation) {
        super(installation, "postgres", "PostgreSQL");
    }

    @Override
    PostgresServer launch() {
        return PostgresServer.start(settings());
    }

    @Override
    void prepare(PostgresServer started, Consumer<String> doing) {
        doing.accept("making roles and databases");
        var secrets = installation.secrets();
        started.createRelay(secrets.password("database.relay"));
        ServiceDefinition.ALL.forEach(service ->
                started.createDatabase(service.shortName(), secrets.password("database." + service.shortName())));
        started.createDatabase("keycloak", secrets.password("database.keycloak"));
    }

    @Override
    boolean answers(PostgresServer started) {
        try (var connection = started.connect(PostgresServer.ADMIN)) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    private PostgresSettings settings() {
        var state = installation.state();
        return PostgresSettings.in(
                        state.data(name()), port(), installation.secrets().password("database.postgres"))
                .loggingTo(state.log(name()));
    }
}
