package org.foothold.dashboard.insight.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foothold.calendar.PlatformClock;
import org.foothold.dashboard.insight.application.CountConversations.SetVersion;
import org.foothold.dashboard.insight.domain.Disclosure;
import org.foothold.dashboard.insight.domain.Insight;
import org.foothold.dashboard.insight.domain.InsightFilter;
import org.foothold.dashboard.insight.domain.InsightFilter.Dimension;
import org.foothold.dashboard.insight.domain.Period;
import org.foothold.kernel.NotFound;
import org.foothold.security.Caller;

/** Tells the council's own analysts of triage, in numbers that tell of nobody. */
@ApplicationScoped
public class ShowInsight {

    private static final String FIRST_STEP = "first-step";

    private final CountConversations conversations;
    private final InstantSource clock;

    ShowInsight(CountConversations conversations, InstantSource clock) {
        this.conversations = conversations;
        this.clock = clock;
    }

    /** What may be told, for which conversations, and which others could be asked for. */
    public record Told(Insight insight, InsightFilter filter, List<SetVersion> versions, List<Period> periods) {}

    /** What is asked for, in codes; one that is not known asks for nothing, as if it were not there. */
    public record Asked(String set, String period, String channel, String language, String by) {}

    /** @throws NotFound for whoever does not work for the council itself */
    public Uni<Told> show(Caller caller, Asked asked) {
        if (!caller.isCouncilStaff()) {
            throw new NotFound();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), PlatformClock.LOCAL_TIME);
        InsightFilter filter = filter(asked, today);
        return conversations
                .count(filter)
                .map(Disclosure::of)
                .chain(insight -> conversations
                        .versions()
                        .map(versions -> new Told(insight, filter, versions, Period.offered(today))));
    }

    private static InsightFilter filter(Asked asked, LocalDate today) {
        Optional<SetVersion> version = Optional.ofNullable(asked.set()).flatMap(SetVersion::of);
        String allOfSet = asked.set() == null || asked.set().isBlank() ? FIRST_STEP : asked.set();
        return new InsightFilter(
                version.map(SetVersion::questionSet).orElse(allOfSet),
                version.map(SetVersion::version).orElse(null),
                Optional.ofNullable(asked.period())
                        .flatMap(code -> Period.of(code, today))
                        .orElseGet(() -> Period.usual(today)),
                known(asked.channel(), InsightFilter.CHANNELS),
                known(asked.language(), InsightFilter.LANGUAGES),
                dimension(asked.by()));
    }

    private static String known(String code, List<String> codes) {
        return code != null && codes.contains(code) ? code : null;
    }

    private static Dimension dimension(String code) {
        for (Dimension dimension : Dimension.values()) {
            if (dimension.code().equals(code)) {
                return dimension;
            }
        }
        return Dimension.CHANNEL;
    }
}
