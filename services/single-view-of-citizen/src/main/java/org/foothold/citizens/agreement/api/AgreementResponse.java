package org.foothold.citizens.agreement.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foothold.citizens.agreement.domain.Agreement;
import org.foothold.citizens.agreement.domain.DataItem;
import org.foothold.events.Purpose;

/** A data-sharing agreement. */
@Schema(name = "Agreement")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgreementResponse(
        UUID id,
        String organisation,
        List<String> purposes,
        List<String> dataItems,
        List<String> needs,
        LocalDate validFrom,
        LocalDate validTo,
        Instant signedAt,
        Instant endedAt) {

    static AgreementResponse of(Agreement agreement) {
        return new AgreementResponse(
                agreement.id(),
                agreement.organisation(),
                agreement.purposes().stream().map(Purpose::code).sorted().toList(),
                agreement.items().stream().map(DataItem::code).sorted().toList(),
                agreement.needs().stream().sorted().toList(),
                agreement.validFrom(),
                agreement.validTo().orElse(null),
                agreement.signedAt(),
                agreement.endedAt().orElse(null));
    }
}
