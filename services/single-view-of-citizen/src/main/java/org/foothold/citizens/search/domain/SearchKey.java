package org.foothold.citizens.search.domain;

import java.util.ArrayList;
import java.util.List;
import org.foothold.citizens.person.domain.ContactPoint;
import org.foothold.citizens.person.domain.CouncilReference;
import org.foothold.citizens.person.domain.NhsNumber;
import org.foothold.citizens.person.domain.Nino;
import org.foothold.citizens.person.domain.PersonDetails;

/** Values a person is found by only if they are typed whole, each behind its kind. */
public final class SearchKey {

    private SearchKey() {}

    public static List<String> of(PersonDetails person) {
        List<String> keys = new ArrayList<>();
        person.nino().ifPresent(nino -> keys.add(nino(nino.reveal())));
        person.nhsNumber().ifPresent(number -> keys.add(nhsNumber(number.reveal())));
        person.councilReference().ifPresent(own -> keys.add(councilReference(own.reveal())));
        person.contactPoints().forEach(point -> keys.add(way(point)));
        return keys;
    }

    static String nino(Nino nino) {
        return "nino:" + nino.text();
    }

    static String nhsNumber(NhsNumber number) {
        return "nhs:" + number.digits();
    }

    static String councilReference(CouncilReference own) {
        return "reference:" + own.text();
    }

    static String way(ContactPoint point) {
        return point.kind().code() + ":" + point.value().reveal();
    }
}
