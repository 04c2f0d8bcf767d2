package org.foothold.citizens.linking.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.foothold.citizens.matching.domain.BirthDate;
import org.foothold.citizens.matching.domain.Features;
import org.foothold.citizens.person.domain.ContactPoint;
import org.foothold.citizens.person.domain.NormalisedName;
import org.foothold.citizens.person.domain.PersonDetails;
import org.foothold.kernel.Personal;
import org.foothold.place.Postcode;

/** What a council's records are compared by; the names of the attributes are those in the shipped model. */
public final class CouncilFeatures {

    private static final String POSTCODE = "postcode";
    private static final String ADDRESS = "address";
    private static final String NINO = "nino";
    private static final String NHS_NUMBER = "nhsNumber";
    private static final String COUNCIL_REFERENCE = "councilReference";

    private CouncilFeatures() {}

    /**
     * A record's values as they are kept; null where the record does not say.
     *
     * @param others what else the model compares, and what no column could hold (an impossible date of birth, eight digits), by attribute
     * @param contactPoints kind and value, like {@code phone:+44…}
     * @param uniqueIn the source that promises one record per person, null when it promises nothing
     */
    public record Kept(
            String given,
            String family,
            LocalDate born,
            String postcode,
            String address,
            String nino,
            String nhsNumber,
            String councilReference,
            Collection<String> contactPoints,
            Map<String, String> others,
            String uniqueIn) {

        /** Personal values print as nothing. */
        @Override
        public String toString() {
            return "Kept[" + Personal.MASK + "]";
        }
    }

    public static Features of(Kept kept) {
        var features = Features.named(kept.given, kept.family)
                .born(kept.born == null ? null : BirthDate.of(kept.born))
                .value(POSTCODE, kept.postcode)
                .value(ADDRESS, NormalisedName.of(kept.address).text())
                .value(NINO, kept.nino)
                .value(NHS_NUMBER, kept.nhsNumber)
                .value(COUNCIL_REFERENCE, kept.councilReference);
        for (String point : kept.contactPoints) {
            int colon = point.indexOf(':');
            features.value(point.substring(0, colon), point.substring(colon + 1));
        }
        kept.others.forEach((attribute, value) -> {
            if (!attribute.equals(Features.BORN)) {
                features.value(attribute, value);
            } else if (kept.born == null) {
                features.born(BirthDate.ofDigits(value));
            }
        });
        return features.uniqueIn(kept.uniqueIn).build();
    }

    public static Features of(PersonDetails person) {
        return of(new Kept(
                person.name().map(name -> name.reveal().given()).orElse(null),
                person.name().map(name -> name.reveal().family()).orElse(null),
                person.dateOfBirth().map(born -> born.reveal().day()).orElse(null),
                person.postcode().map(Personal::reveal).map(Postcode::text).orElse(null),
                person.address().map(Personal::reveal).orElse(null),
                person.nino().map(nino -> nino.reveal().text()).orElse(null),
                person.nhsNumber().map(number -> number.reveal().digits()).orElse(null),
                person.councilReference()
                        .map(reference -> reference.reveal().text())
                        .orElse(null),
                person.contactPoints().stream().map(CouncilFeatures::written).toList(),
                Map.of(),
                null));
    }

    private static String written(ContactPoint point) {
        return point.kind().code() + ":" + point.value().reveal();
    }
}
