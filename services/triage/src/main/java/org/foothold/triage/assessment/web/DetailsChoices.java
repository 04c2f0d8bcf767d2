package org.foothold.triage.assessment.web;

import java.util.List;
import org.foothold.weblayout.Option;

/** What can be chosen on the page for contact details. */
public record DetailsChoices(List<Option> safe, List<Option> channels, List<Option> consent) {
    static DetailsChoices in(TriageMessages words) {
        return new DetailsChoices(
                List.of(Option.of("yes", words.safe_yes()), Option.of("no", words.safe_no())),
                List.of(
                        Option.of("phone", words.by_phone()),
                        Option.of("text", words.by_text()),
                        Option.of("email", words.by_email())),
                List.of(Option.of("yes", words.consent_yes())));
    }
}
