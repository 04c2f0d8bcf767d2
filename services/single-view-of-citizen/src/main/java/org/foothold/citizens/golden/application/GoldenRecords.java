package org.foothold.citizens.golden.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foothold.citizens.golden.application.HeldPeople.HeldPerson;
import org.foothold.citizens.golden.domain.GoldenRecord;
import org.foothold.citizens.golden.domain.Reliability;

/** Computes who people are, by the council's own order of its sources. */
@ApplicationScoped
public class GoldenRecords {

    private final Reliability reliability;

    GoldenRecords(
            @ConfigProperty(name = "foothold.citizens.golden.reliable-sources")
                    Optional<List<String>> reliableSources) {
        this.reliability = new Reliability(reliableSources.orElse(List.of()));
    }

    public GoldenRecord of(HeldPerson person) {
        return GoldenRecord.of(person.records(), reliability);
    }
}
