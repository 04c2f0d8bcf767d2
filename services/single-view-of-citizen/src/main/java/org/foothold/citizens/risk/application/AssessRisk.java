package org.foothold.citizens.risk.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.foothold.citizens.risk.domain.ReadIndicators;
import org.foothold.citizens.risk.domain.Risk;
import org.foothold.citizens.risk.domain.RiskRules;

/** Judges a person by what is known of them today. Whoever asks has shown before that this person is for their eyes, and writes the look down. */
@ApplicationScoped
public class AssessRisk {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final ToldOfPeople told;
    private final RiskRules rules;
    private final InstantSource clock;

    AssessRisk(ToldOfPeople told, RiskRules rules, InstantSource clock) {
        this.told = told;
        this.rules = rules;
        this.clock = clock;
    }

    public Uni<Risk> of(UUID citizen) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
        return told.of(List.of(citizen))
                .map(known -> rules.judge(ReadIndicators.of(known.getOrDefault(citizen, List.of()), today)));
    }
}
