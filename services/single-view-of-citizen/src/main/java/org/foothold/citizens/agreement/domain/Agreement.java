package org.foothold.citizens.agreement.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foothold.events.Purpose;
import org.foothold.kernel.FieldError;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.RuleViolation;

/**
 * A data-sharing agreement: which partner body may see which items, for which purposes, about which needs, from when until
 * when. It is signed, holds, and is ended once; what it says never changes, a new one is signed instead.
 *
 * @param needs areas of need the partner works in; empty means all
 */
public record Agreement(
        UUID id,
        long version,
        String organisation,
        Set<Purpose> purposes,
        Set<DataItem> items,
        Set<String> needs,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        String signedBy,
        Instant signedAt,
        Optional<Instant> endedAt) {

    private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";

    public Agreement {
        purposes = Set.copyOf(purposes);
        items = Set.copyOf(items);
        needs = Set.copyOf(needs);
    }

    /** Signs an agreement, or refuses with every field that is wrong. */
    public static Agreement sign(
            UUID id,
            String organisation,
            Set<Purpose> purposes,
            Set<DataItem> items,
            Set<String> needs,
            LocalDate validFrom,
            Optional<LocalDate> validTo,
            String signedBy,
            Instant now) {
        List<FieldError> errors = new ArrayList<>();
        if (organisation == null || organisation.length() > 64 || !organisation.matches(CODE)) {
            errors.add(new FieldError("organisation", "format", "Give the code of the partner, like “food-bank”."));
        }
        if (purposes.isEmpty()) {
            errors.add(new FieldError("purposes", "required", "Choose at least one purpose."));
        }
        if (items.isEmpty()) {
            errors.add(new FieldError("dataItems", "required", "Choose at least one item of data."));
        }
        if (validFrom == null) {
            errors.add(new FieldError("validFrom", "required", "Give the day it begins."));
        } else if (validTo.filter(day -> day.isBefore(validFrom)).isPresent()) {
            errors.add(new FieldError("validTo", "range", "The last day is before the first."));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new Agreement(
                id, 1, organisation, purposes, items, needs, validFrom, validTo, signedBy, now, Optional.empty());
    }

    public Agreement end(Instant now) {
        if (endedAt.isPresent()) {
            throw new RuleViolation("agreement-has-ended", "This agreement was ended before.");
        }
        return new Agreement(
                id,
                version + 1,
                organisation,
                purposes,
                items,
                needs,
                validFrom,
                validTo,
                signedBy,
                signedAt,
                Optional.of(now));
    }

    /** Whether it lets its partner see an item for a purpose on a day. */
    public boolean covers(DataItem item, Purpose purpose, LocalDate day) {
        return holdsOn(day) && items.contains(item) && purposes.contains(purpose);
    }

    public boolean holdsOn(LocalDate day) {
        return endedAt.isEmpty()
                && !day.isBefore(validFrom)
                && validTo.filter(day::isAfter).isEmpty();
    }
}
