package org.foothold.citizens.mypage.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.golden.domain.ContactWay;
import org.foothold.citizens.golden.domain.GoldenRecord;
import org.foothold.citizens.golden.domain.HeldRecord;
import org.foothold.citizens.retention.domain.RetentionRules;

/**
 * What somebody is shown of themselves.
 *
 * @param golden who they are, as far as it may be shown on a screen
 * @param ways how to reach them
 * @param household how many others were seen at their address; absent where that is not told
 * @param records the records it comes from
 * @param retention for how long each source is kept
 */
public record OwnPage(
        UUID citizen,
        GoldenRecord golden,
        List<ContactWay> ways,
        Optional<Integer> household,
        List<HeldRecord> records,
        RetentionRules retention) {

    public OwnPage {
        ways = List.copyOf(ways);
        records = List.copyOf(records);
    }
}
