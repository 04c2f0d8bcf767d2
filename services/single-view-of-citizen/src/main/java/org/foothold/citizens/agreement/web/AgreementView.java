package org.foothold.citizens.agreement.web;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foothold.citizens.agreement.domain.Agreement;
import org.foothold.citizens.agreement.domain.DataItem;
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

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    static AgreementView of(Agreement agreement, LocalDate today) {
        boolean ended = agreement.endedAt().isPresent();
        boolean holds = agreement.holdsOn(today);
        return new AgreementView(
                agreement.id().toString(),
                agreement.organisation(),
                codes(agreement.purposes(), Purpose::code),
                codes(agreement.items(), DataItem::code),
                DAY.format(agreement.validFrom()),
                agreement.validTo().map(DAY::format).orElse(null),
                ended,
                ended ? "Ended" : holds ? "Holds" : "Does not hold today",
                ended ? "grey" : holds ? "green" : "yellow");
    }

    private static <T> String codes(Collection<T> values, Function<T, String> code) {
        return values.stream()
                .map(value -> code.apply(value).replace('-', ' '))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
