package org.foothold.events.citizens;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A data-sharing agreement with a partner holds, or a new version of it does.
 *
 * @param organisation the partner
 * @param dataItems what it may see
 * @param needs the areas of need it works in; empty means all
 * @param validTo the last day, absent when open
 */
public record AgreementSigned(
        UUID agreementId,
        String organisation,
        List<String> purposes,
        List<String> dataItems,
        List<String> needs,
        LocalDate validFrom,
        LocalDate validTo) {

    public AgreementSigned {
        purposes = purposes == null ? List.of() : List.copyOf(purposes);
        dataItems = dataItems == null ? List.of() : List.copyOf(dataItems);
        needs = needs == null ? List.of() : List.copyOf(needs);
    }
}
