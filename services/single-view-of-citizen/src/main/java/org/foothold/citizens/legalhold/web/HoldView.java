package org.foothold.citizens.legalhold.web;

import io.quarkus.qute.TemplateData;
import org.foothold.citizens.legalhold.domain.LegalHold;
import org.foothold.citizens.wording.Wording;

/** A hold as the page shows it. */
@TemplateData
public record HoldView(
        String id, String person, String reference, String reason, String since, boolean stands, String lifted) {

    static HoldView of(LegalHold hold, Wording wording) {
        return new HoldView(
                hold.id().toString(),
                "citizen:" + hold.citizen(),
                hold.reference(),
                hold.reason(),
                wording.moment(hold.placedAt()),
                hold.stands(),
                hold.lifted()
                        .map(lifting -> wording.rights().hold_lifted(wording.moment(lifting.at()), lifting.because()))
                        .orElse(null));
    }
}
