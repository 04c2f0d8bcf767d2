package org.foothold.citizens.matching.domain;

import java.util.List;
import org.foothold.citizens.person.domain.NormalisedName;

/** Names as words to compare. */
final class Names {

    private Names() {}

    static List<String> words(String written) {
        NormalisedName name = NormalisedName.of(written);
        return name.isEmpty() ? List.of() : List.of(name.text().split(" "));
    }

    /** Given names of a source that writes the whole name there: what stands at the end is the family's. */
    static List<String> without(List<String> family, List<String> given) {
        int cut = given.size() - family.size();
        return !family.isEmpty() && cut > 0 && given.subList(cut, given.size()).equals(family)
                ? given.subList(0, cut)
                : given;
    }
}
