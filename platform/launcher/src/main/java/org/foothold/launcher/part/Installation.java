package org.foothold.launcher.part;

import java.nio.file.Path;
import java.time.Duration;
import org.foothold.launcher.state.Ports;
import org.foothold.launcher.state.Secrets;
import org.foothold.launcher.state.StateFolder;

/**
 * What every part is told about the installation it belongs to.
 *
 * @param traces the collector that traces are sent to; blank for none
 */
public record Installation(StateFolder state, Secrets secrets, Ports ports, Duration clockOffset, String traces) {

    public static Installation in(StateFolder state, int doorPort, Duration clockOffset) {
        var ports = Ports.in(state.ports());
        ports.set("frontdoor", doorPort);
        return new Installation(state, Secrets.in(state.secrets()), ports, clockOffset, "");
    }

    public Installation sendingTracesTo(String collector) {
        return new Installation(state, secrets, ports, clockOffset, collector);
    }

    public String doorUrl() {
        return "http://localhost:" + ports.fixed("frontdoor");
    }

    public String issuer() {
        return doorUrl() + "/auth/realms/foothold";
    }

    /** Which postcode lies in which ward, where a city was drawn. */
    public Path wardsFile() {
        return state.data("wards.csv");
    }

    public Path java() {
        return javaHome().resolve("bin/java");
    }

    public Path javaHome() {
        return Path.of(System.getProperty("java.home"));
    }
}
