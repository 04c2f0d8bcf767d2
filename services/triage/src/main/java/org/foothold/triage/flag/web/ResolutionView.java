package org.foothold.triage.flag.web;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.foothold.calendar.PlatformClock;
import org.foothold.triage.flag.domain.Flag;
import org.foothold.triage.flag.domain.FlagOutcome;
import org.foothold.triage.flag.domain.Urgency;
import org.foothold.weblayout.Option;

/**
 * A flag on the page where its outcome is recorded. Neither who it is about nor why it was raised stands here: that is read on
 * the dashboard, by whoever may.
 *
 * @param resolved what was recorded already; null while the flag is open
 */
@TemplateData
public record ResolutionView(String action, String flag, List<Option> outcomes, String resolved) {

    static ResolutionView of(Flag flag, FlagMessages words, Locale language) {
        return new ResolutionView(
                "/triage/flags/" + flag.id() + "/resolution",
                words.resolution_flag(
                        moment(flag.raisedAt(), language),
                        urgency(flag.urgency(), words),
                        moment(flag.respondBy(), language)),
                List.of(
                        Option.of(FlagOutcome.CONTACTED.code(), words.contacted()),
                        Option.of(FlagOutcome.UNREACHABLE.code(), words.unreachable()),
                        Option.of(FlagOutcome.NOT_NEEDED.code(), words.not_needed())
                                .withHint(words.not_needed_hint())),
                flag.resolution().map(came -> outcome(came.outcome(), words)).orElse(null));
    }

    private static String outcome(FlagOutcome outcome, FlagMessages words) {
        return switch (outcome) {
            case CONTACTED -> words.contacted();
            case UNREACHABLE -> words.unreachable();
            case NOT_NEEDED -> words.not_needed();
        };
    }

    private static String urgency(Urgency urgency, FlagMessages words) {
        return switch (urgency) {
            case CRISIS -> words.crisis();
            case URGENT -> words.urgent();
            case ROUTINE -> words.routine();
        };
    }

    private static String moment(Instant at, Locale language) {
        return DateTimeFormatter.ofPattern("d MMMM, HH:mm", language)
                .withZone(PlatformClock.LOCAL_TIME)
                .format(at);
    }
}
