package org.foothold.launcher.demo;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.foothold.launcher.part.Installation;
import org.foothold.launcher.supervisor.Task;

/** The data-protection officer signs one agreement with a partner, so that the partner worker's dashboard has something to show. */
public final class DemoAgreement implements Task {

    private static final String AGREEMENT = """
            {"organisation": "riverside-housing", "purposes": ["early-help"],
             "dataItems": ["name", "ward", "age-band", "flag", "flag-reason", "timeline-triage"],
             "needs": ["housing", "money"], "validFrom": "%s", "validTo": "%s"}
            """;

    private final Installation installation;

    public DemoAgreement(Installation installation) {
        this.installation = installation;
    }

    @Override
    public String name() {
        return "demo-agreement";
    }

    @Override
    public String title() {
        return "Demo agreement";
    }

    @Override
    public void run(Consumer<String> doing) {
        doing.accept("with Riverside Housing");
        new Once(installation.state().data(name())).run(this::sign);
    }

    private void sign() {
        var today = LocalDate.now(Clock.offset(Clock.systemUTC(), installation.clockOffset()));
        var platform = new PlatformClient(installation.doorUrl(), installation.secrets());
        var body = BodyPublishers.ofString(AGREEMENT.formatted(today, today.plusYears(1)));
        platform.post(DemoAccount.of("dpo"), "/api/citizens/agreements", "application/json", body, name());
    }
}
