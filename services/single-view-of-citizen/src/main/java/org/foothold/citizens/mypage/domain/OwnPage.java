package org.foothold.citizens.mypage.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.golden.domain.ContactWay;
import org.foothold.citizens.golden.domain.GoldenRecord;
import org.foothold.citizens.golden.domain.HeldRecord;

/**
 * What somebody is shown of themselves.
 *
 * @param golden who they are, as far as it may be shown on a screen
 * @param ways how to reach them
 * @param household how many others were seen at their address; absent where that is not told
 * @param records the records it comes from
 */
public record OwnPage(
        UUID citizen,
        GoldenRecord golden,
        List<ContactWay> ways,
        Optional<Integer> household,
        List<HeldRecord> records) {

    public OwnPage {
        ways = List.copyOf(ways);
        records = List.copyOf(records);
    }
}
