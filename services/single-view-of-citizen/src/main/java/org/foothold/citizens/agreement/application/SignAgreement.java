package org.foothold.citizens.agreement.application;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.foothold.citizens.agreement.domain.DataItem;
import org.foothold.events.Purpose;

/** An agreement with a partner is to hold. */
public record SignAgreement(
        String organisation,
        Set<Purpose> purposes,
        Set<DataItem> items,
        Set<String> needs,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        String signedBy) {}
