package org.foothold.launcher.view;

import java.io.PrintStream;
import java.nio.file.Path;
import org.foothold.launcher.demo.DemoAccount;
import org.foothold.launcher.part.ServiceDefinition;
import org.foothold.launcher.state.PartState;
import org.foothold.launcher.state.Secrets;
import org.foothold.launcher.state.SystemStatus;

/** The short page at the end of a start: where everything is, and with whom to sign in. */
public final class ReadyPage {

    private final SystemStatus status;
    private final Secrets secrets;
    private final Path secretsFile;

    public ReadyPage(SystemStatus status, Secrets secrets, Path secretsFile) {
        this.status = status;
        this.secrets = secrets;
        this.secretsFile = secretsFile;
    }

    public void print(PrintStream out) {
        var door = status.doorUrl();
        out.printf("%nFoothold is ready at %s (%s)%n%n", door, Words.took(status.tookMillis()));
        if (!"PT0S".equals(status.clockOffset())) {
            out.printf("  The platform's clock is moved by %s.%n%n", status.clockOffset());
        }
        out.printf("  %-22s %s%n", "Start page", door + "/");
        out.printf("  %-22s %s%n", "Triage quiz", door + "/triage");
        out.printf("  %-22s %s%n", "Shared dashboard", door + "/dashboard");
        out.printf("  %-22s %s%n", "Imports, access log", door + "/citizens");
        for (var service : ServiceDefinition.ALL) {
            if (!service.shortName().equals("frontdoor")) {
                out.printf(
                        "  %-22s %s%n",
                        "API of " + service.shortName(), door + "/api/" + service.shortName() + "/openapi");
            }
        }
        out.printf("%n  Demo accounts (fictional people; the passwords are yours alone, in %s)%n", secretsFile);
        for (var account : DemoAccount.ALL) {
            out.printf(
                    "  %-22s %-22s %-15s %s%n",
                    account.user(), account.password(secrets), account.fullName(), account.does());
        }
        out.println();
        status.parts().stream()
                .filter(part -> part.state() == PartState.FAILED)
                .forEach(part -> out.printf("  %s: %s%n%n", part.title(), part.doing()));
        out.flush();
    }
}
