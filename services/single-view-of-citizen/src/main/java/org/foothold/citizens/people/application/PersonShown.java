package org.foothold.citizens.people.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.consent.domain.Consent;
import org.foothold.citizens.golden.domain.GoldenRecord;
import org.foothold.citizens.golden.domain.HeldRecord;
import org.foothold.citizens.household.application.FindHousehold.Member;
import org.foothold.citizens.matching.domain.Waterfall;

/**
 * A person as far as the one who looks may see them; what is not for their eyes is not in here.
 *
 * @param citizen the id in use, another than the one asked for when that was absorbed
 * @param golden who they are
 * @param records the records it is known from, the one known longest first
 * @param household with whom they were seen at one address, the newest first
 * @param words all they said to the use of their data, newest first
 */
public record PersonShown(
        UUID citizen,
        Sight sight,
        boolean restricted,
        GoldenRecord golden,
        Optional<String> ward,
        Optional<String> ageBand,
        List<Linked> records,
        List<Member> household,
        List<Consent> words) {

    public PersonShown {
        records = List.copyOf(records);
        household = List.copyOf(household);
        words = List.copyOf(words);
    }

    /**
     * A record, and why it is thought to be of this person.
     *
     * @param because the record linked before it that is most like it; absent for the first one
     */
    public record Linked(HeldRecord record, Optional<Because> because) {}

    /** How two records compare, as the model of today sees it. */
    public record Because(HeldRecord other, Waterfall waterfall) {}
}
