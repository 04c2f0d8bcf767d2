package org.foothold.citizens.linking.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.foothold.citizens.matching.domain.BirthDate;
import org.foothold.citizens.matching.domain.Features;
import org.foothold.citizens.matching.domain.Model;
import org.foothold.citizens.matching.store.ModelFile;

/** The shipped model, and records of made-up people to link by it. */
final class People {

    static final LocalDate BORN = LocalDate.of(1980, 4, 12);
    static final Model MODEL = shipped();
    static final Matcher MATCHER = new ModelMatcher(MODEL);

    private static final List<String> GIVEN =
            List.of("Ann", "Anne", "Annie", "Bill", "William", "Quirina", "Xanthe", "Xnathe", "J", "Owen");
    private static final List<String> FAMILY = List.of("Lee", "Zwingli", "Zwinglii", "Lee-Zwingli", "O'Hara", "Patel");

    private People() {}

    static Features.Builder named(String given, String family) {
        return Features.named(given, family);
    }

    /** Somebody in full: name, birth and home. */
    static Features.Builder full(String given, String family) {
        return named(given, family)
                .born(BirthDate.of(BORN))
                .value("postcode", "ZS1 4AB")
                .value("address", "12 high street sampleton");
    }

    /** A record drawn by lot, of which any part may be missing; few values, so that many agree. */
    static Features drawn(Random lot) {
        var features = named(
                lot.nextInt(5) == 0 ? null : GIVEN.get(lot.nextInt(GIVEN.size())),
                lot.nextInt(5) == 0 ? null : FAMILY.get(lot.nextInt(FAMILY.size())));
        if (lot.nextInt(4) > 0) {
            features.born(new BirthDate(1970 + lot.nextInt(3) * 15, 1 + lot.nextInt(3), 1 + lot.nextInt(3)));
        }
        if (lot.nextInt(3) > 0) {
            features.value("postcode", "ZS1 4A" + (char) ('A' + lot.nextInt(3)));
        }
        if (lot.nextInt(3) == 0) {
            features.value("nino", "AB12345" + lot.nextInt(3) + "C");
        }
        if (lot.nextInt(3) == 0) {
            features.value("phone", "+4416329601" + (20 + lot.nextInt(3)));
        }
        return features.build();
    }

    private static Model shipped() {
        try {
            return ModelFile.shipped("uk-council-2");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
