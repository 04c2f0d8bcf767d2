package org.foothold.samplecity.sources;

import java.util.Map;
import org.foothold.samplecity.people.Origin;
import org.foothold.samplecity.people.Person;

/** The language in which somebody asks to be spoken to, as a code of ISO 639: for most people English. */
final class Languages {

    private static final int ASK_FOR_ANOTHER_IN_A_HUNDRED = 25;
    private static final Map<Origin, String> OTHER = Map.ofEntries(
            Map.entry(Origin.WELSH, "cy"),
            Map.entry(Origin.PAKISTANI, "ur"),
            Map.entry(Origin.BANGLADESHI, "bn"),
            Map.entry(Origin.SIKH, "pa"),
            Map.entry(Origin.HINDU, "gu"),
            Map.entry(Origin.SOMALI, "so"),
            Map.entry(Origin.ARABIC, "ar"),
            Map.entry(Origin.POLISH, "pl"),
            Map.entry(Origin.CHINESE, "zh"),
            Map.entry(Origin.ROMANIAN, "ro"));

    private Languages() {}

    static String spokenBy(Person person, String reference) {
        boolean asks = Math.floorMod(reference.hashCode(), 100) < ASK_FOR_ANOTHER_IN_A_HUNDRED;
        return asks ? OTHER.getOrDefault(person.origin(), "en") : "en";
    }
}
