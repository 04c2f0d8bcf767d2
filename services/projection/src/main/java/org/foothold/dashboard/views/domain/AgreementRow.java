package org.foothold.dashboard.views.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A data-sharing agreement with a partner, until it is ended. */
public record AgreementRow(UUID agreementId, Signed signed, Ended ended) implements Row<AgreementRow> {

    public record Signed(
            long version,
            String organisation,
            List<String> purposes,
            List<String> dataItems,
            List<String> needs,
            LocalDate validFrom,
            LocalDate validTo)
            implements Versioned {}

    public record Ended(long version) implements Versioned {}

    @Override
    public AgreementRow merge(AgreementRow other) {
        return new AgreementRow(
                agreementId, Versioned.newest(signed, other.signed), Versioned.newest(ended, other.ended));
    }
}
