package org.foothold.citizens.linking.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;
import org.foothold.citizens.linking.application.Links.Linked;
import org.foothold.citizens.linking.domain.HumanVerdicts;
import org.foothold.citizens.linking.domain.KnownPeople;
import org.foothold.citizens.linking.domain.LinkingRound;
import org.foothold.citizens.linking.domain.Matcher;
import org.foothold.kernel.TimeOrderedId;

/** Begins rounds of linking with what is known of the people they can touch. */
@ApplicationScoped
public class Rounds {

    private final Matcher matcher;
    private final InstantSource clock;
    private final RandomGenerator random = new SecureRandom();

    Rounds(Matcher matcher, InstantSource clock) {
        this.matcher = matcher;
        this.clock = clock;
    }

    public LinkingRound with(List<Linked> known, HumanVerdicts verdicts) {
        return with(people(known), verdicts);
    }

    public LinkingRound with(KnownPeople people, HumanVerdicts verdicts) {
        Instant now = clock.instant();
        return new LinkingRound(matcher, people, verdicts, () -> TimeOrderedId.at(now, random));
    }

    public KnownPeople people(List<Linked> known) {
        KnownPeople people = new KnownPeople(matcher);
        known.forEach(one -> people.link(one.ref().id(), one.features(), one.citizen()));
        return people;
    }
}
