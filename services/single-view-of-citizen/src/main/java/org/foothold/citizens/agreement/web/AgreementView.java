package org.foothold.citizens.agreement.web;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import org.foothold.citizens.agreement.domain.Agreement;
import org.foothold.citizens.agreement.domain.DataItem;
import org.foothold.citizens.wording.Wording;
import org.foothold.events.Purpose;

/** An agreement as the page shows it. */
@TemplateData
public record AgreementView(
        String id,
        String organisation,
        String purposes,
        String items,
        String validFrom,
        String validTo,
        boolean ended,
        String state,
        String colour) {

    static AgreementView of(Agreement agreement, LocalDate today, Wording wording) {
        var words = wording.messages();
        boolean ended = agreement.endedAt().isPresent();
        boolean holds = agreement.holdsOn(today);
        return new AgreementView(
                agreement.id().toString(),
                agreement.organisation(),
                wording.list(agreement.purposes().stream().map(Purpose::code).toList(), words::purpose),
                wording.list(agreement.items().stream().map(DataItem::code).toList(), words::item),
                wording.day(agreement.validFrom()),
                agreement.validTo().map(wording::day).orElse(null),
                ended,
                words.agreement_state(ended ? "ended" : holds ? "holds" : "not-today"),
                ended ? "grey" : holds ? "green" : "yellow");
    }
}
