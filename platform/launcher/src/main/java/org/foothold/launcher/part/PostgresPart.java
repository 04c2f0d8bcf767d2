package org.foothold.launcher.part;

import java.sql.SQLException;
import java.util.function.Consumer;
import org.foothold.launcher.state.Secrets;
import org.foothold.launcher.state.StateFolder;
import org.foothold.servers.PostgresArchive;
import org.foothold.servers.PostgresServer;
import org.foothold.servers.PostgresSettings;

/** One PostgreSQL for all: a database and a role per service, one for Keycloak, and the role that relays outboxes. */
public final class PostgresPart extends ServerPart<PostgresServer> {

    private static final String NAME = "postgres";

    public PostgresPart(Installation installation) {
        super(installation, NAME, "PostgreSQL");
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
        PostgresArchive.discardUnlessKept(settings());
    }

    @Override
    boolean answers(PostgresServer started) {
        try (var connection = started.connect(PostgresServer.ADMIN)) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    /** The server of an installation, as its parts and the commands for backup and restore know it. */
    public static PostgresSettings settings(StateFolder state, int port, Secrets secrets) {
        return PostgresSettings.in(state.data(NAME), port, secrets.password("database.postgres"))
                .loggingTo(state.log(NAME))
                .archiving();
    }

    private PostgresSettings settings() {
        return settings(installation.state(), port(), installation.secrets());
    }
}
