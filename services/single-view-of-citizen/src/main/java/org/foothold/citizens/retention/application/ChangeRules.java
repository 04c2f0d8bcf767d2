package org.foothold.citizens.retention.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.BiFunction;
import org.foothold.citizens.retention.domain.CountedFrom;
import org.foothold.citizens.retention.domain.RetentionRule;
import org.foothold.citizens.retention.domain.RetentionRules;
import org.foothold.citizens.retention.domain.RetentionRules.Change;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.NotFound;
import org.foothold.kernel.RuleViolation;

/** An officer changes for how long the records of a source are kept. What is due is worked out by the next run, not here. */
@ApplicationScoped
public class ChangeRules {

    private static final int LONGEST_REASON = 500;

    private final Pool pool;
    private final RuleVersions versions;
    private final DueRecords records;
    private final InstantSource clock;

    ChangeRules(Pool pool, RuleVersions versions, DueRecords records, InstantSource clock) {
        this.pool = pool;
        this.versions = versions;
        this.records = records;
        this.clock = clock;
    }

    /**
     * What an officer asks for.
     *
     * @param basedOn the version they saw
     * @param keep a period of ISO 8601 in days, weeks, months or years: P6Y
     */
    public record Wanted(String sourceSystem, Integer basedOn, String keep, String from, String because, String why) {}

    /**
     * @throws NotFound for a source that has neither records nor a rule
     * @throws RuleViolation when somebody has changed the rules since
     */
    public Uni<RetentionRules> change(Wanted wanted, String by) {
        var rule =
                new RetentionRule(wanted.sourceSystem(), period(wanted.keep()), from(wanted.from()), wanted.because());
        return change(
                wanted.sourceSystem(), wanted.basedOn(), by, wanted.why(), (rules, change) -> rules.with(rule, change));
    }

    /** From now on the records of the source are kept without an end. */
    public Uni<RetentionRules> keepWithoutEnd(String sourceSystem, Integer basedOn, String why, String by) {
        return change(sourceSystem, basedOn, by, why, (rules, change) -> rules.without(sourceSystem, change));
    }

    private Uni<RetentionRules> change(
            String source,
            Integer basedOn,
            String by,
            String why,
            BiFunction<RetentionRules, Change, RetentionRules> how) {
        var change = new Change(by, clock.instant(), reason(why));
        return versions.newest()
                .call(rules -> known(source, rules))
                .invoke(rules -> {
                    if (basedOn == null || basedOn != rules.version()) {
                        throw changedSince();
                    }
                })
                .map(rules -> how.apply(rules, change))
                .call(next -> pool.withTransaction(tx -> versions.add(tx, next)).invoke(added -> {
                    if (!added) {
                        throw changedSince();
                    }
                }));
    }

    private Uni<Void> known(String source, RetentionRules rules) {
        return records.sources()
                .invoke(sources -> {
                    if (rules.of(source).isEmpty() && !sources.contains(source)) {
                        throw new NotFound();
                    }
                })
                .replaceWithVoid();
    }

    private static RuleViolation changedSince() {
        return new RuleViolation(
                "rules-were-changed", "Somebody has changed the rules since you saw them. Look at them again first.");
    }

    private static Period period(String text) {
        return Optional.ofNullable(text)
                .map(String::strip)
                .map(written -> {
                    try {
                        return Period.parse(written);
                    } catch (DateTimeParseException e) {
                        return null;
                    }
                })
                .orElseThrow(() -> new InvalidInput("keep", "format", "Give a period such as P6Y, P18M or P90D."));
    }

    private static CountedFrom from(String code) {
        return CountedFrom.of(code)
                .orElseThrow(() -> new InvalidInput(
                        "from", "required", "Choose from when the time runs: last-seen, received or observed."));
    }

    private static String reason(String written) {
        String why = written == null ? "" : written.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new InvalidInput("why", "required", "Say why you change it, in at most 500 characters.");
        }
        return why;
    }
}
