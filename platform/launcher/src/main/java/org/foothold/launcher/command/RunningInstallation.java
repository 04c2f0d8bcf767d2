package org.foothold.launcher.command;

import java.net.URI;
import java.util.Optional;
import org.foothold.launcher.demo.PlatformClient;
import org.foothold.launcher.part.KafkaPart;
import org.foothold.launcher.part.PostgresPart;
import org.foothold.launcher.state.PartStatus;
import org.foothold.launcher.state.Secrets;
import org.foothold.launcher.state.StateFolder;
import org.foothold.launcher.state.StatusFile;
import org.foothold.launcher.state.SystemStatus;
import org.foothold.servers.KafkaSettings;
import org.foothold.servers.PostgresSettings;

/** An installation that is ready, as a command finds it. */
record RunningInstallation(StateFolder state, SystemStatus status, Secrets secrets) {

    private static final int NOT_RUNNING = 3;

    static Optional<RunningInstallation> of(StateFolder state) {
        return new StatusFile(state.status())
                .read()
                .filter(written -> SupervisorHandle.running(state).isPresent())
                .filter(written -> written.state() == SystemStatus.State.READY)
                .map(written -> new RunningInstallation(state, written, Secrets.in(state.secrets())));
    }

    /** Says so, and is the exit code. */
    static int notRunning() {
        System.err.println("Foothold is not running: start it with deploy/local/up.");
        return NOT_RUNNING;
    }

    int doorPort() {
        return URI.create(status.doorUrl()).getPort();
    }

    PostgresSettings postgres() {
        return PostgresPart.settings(state, portOf("postgres"), secrets);
    }

    KafkaSettings kafka() {
        return KafkaPart.settings(state, portOf("kafka"), 0, secrets);
    }

    PlatformClient client() {
        return new PlatformClient(status.doorUrl(), secrets);
    }

    int portOf(String part) {
        return status.parts().stream()
                .filter(one -> one.name().equals(part))
                .mapToInt(PartStatus::port)
                .findFirst()
                .orElseThrow();
    }
}
