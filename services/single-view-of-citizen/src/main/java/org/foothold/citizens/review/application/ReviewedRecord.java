package org.foothold.citizens.review.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.foothold.kernel.Personal;

/** A record as the person who reviews sees it; null where it does not say. Numbers that open doors elsewhere show their end alone. */
public record ReviewedRecord(
        UUID id,
        UUID citizen,
        String sourceSystem,
        String category,
        LocalDate asOf,
        String given,
        String family,
        LocalDate born,
        String address,
        String postcode,
        String nino,
        String nhsNumber,
        String councilReference,
        List<String> phones,
        List<String> emails) {

    private static final int SHOWN = 3;

    public static String ending(String number) {
        return number == null ? null : "…" + number.substring(Math.max(0, number.length() - SHOWN));
    }

    /** Personal values print as nothing. */
    @Override
    public String toString() {
        return "ReviewedRecord[" + id + ", " + Personal.MASK + "]";
    }
}
