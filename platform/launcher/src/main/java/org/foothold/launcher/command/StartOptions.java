package org.foothold.launcher.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.foothold.launcher.part.Installation;
import org.foothold.launcher.state.StateFolder;
import picocli.CommandLine.Option;

/** What a start can be told; {@code up} hands the same on to the supervisor. */
public final class StartOptions {

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Of the front door. Default: 8080.")
    int port;

    @Option(
            names = "--time-travel",
            paramLabel = "DURATION",
            defaultValue = "PT0S",
            description = "Moves the platform's clock, such as PT72H: deadlines and reminders come due.")
    Duration clockOffset;

    @Option(
            names = "--sample-city",
            paramLabel = "PEOPLE",
            arity = "0..1",
            fallbackValue = "2000",
            defaultValue = "0",
            description = "Loads a fictional city; 2000 people unless you say how many.")
    int people;

    @Option(
            names = "--traces",
            paramLabel = "URL",
            defaultValue = "${env:FOOTHOLD_TRACES_ENDPOINT:-}",
            description = "Sends traces to this collector (OTLP over HTTP), such as http://localhost:4318."
                    + " Default: $FOOTHOLD_TRACES_ENDPOINT, else nowhere.")
    String traces;

    Installation installation(StateFolder state) {
        return Installation.in(state, port, clockOffset).sendingTracesTo(traces);
    }

    List<String> arguments() {
        var arguments = new ArrayList<>(List.of("--port=" + port, "--time-travel=" + clockOffset));
        if (people > 0) {
            arguments.add("--sample-city=" + people);
        }
        if (!traces.isBlank()) {
            arguments.add("--traces=" + traces);
        }
        return arguments;
    }
}
