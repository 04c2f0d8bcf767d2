package org.foothold.citizens.agreement.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foothold.citizens.agreement.application.SignAgreement;
import org.foothold.citizens.agreement.domain.DataItem;
import org.foothold.events.Purpose;
import org.foothold.kernel.FieldError;
import org.foothold.kernel.InvalidInput;

/** An agreement to sign; codes as in the event catalogue. */
@Schema(name = "AgreementRequest")
public record AgreementRequest(
        String organisation,
        List<String> purposes,
        List<String> dataItems,
        List<String> needs,
        LocalDate validFrom,
        LocalDate validTo) {

    public SignAgreement toCommand(String signedBy) {
        List<FieldError> errors = new ArrayList<>();
        Set<Purpose> known = codes("purposes", purposes, Purpose::of, errors);
        Set<DataItem> items = codes("dataItems", dataItems, DataItem::of, errors);
        Set<String> areas = codes("needs", needs, AgreementRequest::need, errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new SignAgreement(organisation, known, items, areas, validFrom, Optional.ofNullable(validTo), signedBy);
    }

    private static Optional<String> need(String code) {
        return code.matches("[a-z]+(-[a-z]+)*") && code.length() <= 40 ? Optional.of(code) : Optional.empty();
    }

    private static <T> Set<T> codes(
            String field, List<String> codes, Function<String, Optional<T>> value, List<FieldError> errors) {
        if (codes == null) {
            return Set.of();
        }
        if (codes.stream().anyMatch(code -> code == null || value.apply(code).isEmpty())) {
            errors.add(new FieldError(field, "unknown", "There is a code that is not known here."));
        }
        return codes.stream()
                .filter(code -> code != null)
                .map(value)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
