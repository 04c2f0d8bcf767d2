package org.foothold.citizens.agreement.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foothold.citizens.agreement.domain.Agreement;
import org.foothold.citizens.agreement.domain.DataItem;
import org.foothold.events.Purpose;

/** An agreement as it is kept. */
@Entity
@Table(name = "agreement")
class AgreementRow {

    @Id
    UUID id;

    long version;
    String organisation;
    String[] purposes;

    @Column(name = "data_items")
    String[] dataItems;

    String[] needs;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    LocalDate validTo;

    @Column(name = "signed_by")
    String signedBy;

    @Column(name = "signed_at")
    Instant signedAt;

    @Column(name = "ended_at")
    Instant endedAt;

    static AgreementRow of(Agreement agreement) {
        AgreementRow row = new AgreementRow();
        row.id = agreement.id();
        row.organisation = agreement.organisation();
        row.purposes = codes(agreement.purposes(), Purpose::code);
        row.dataItems = codes(agreement.items(), DataItem::code);
        row.needs = codes(agreement.needs(), Function.identity());
        row.validFrom = agreement.validFrom();
        row.validTo = agreement.validTo().orElse(null);
        row.signedBy = agreement.signedBy();
        row.signedAt = agreement.signedAt();
        row.changeTo(agreement);
        return row;
    }

    void changeTo(Agreement agreement) {
        version = agreement.version();
        endedAt = agreement.endedAt().orElse(null);
    }

    Agreement toDomain() {
        return new Agreement(
                id,
                version,
                organisation,
                read(purposes, Purpose::of),
                read(dataItems, DataItem::of),
                Set.of(needs),
                validFrom,
                Optional.ofNullable(validTo),
                signedBy,
                signedAt,
                Optional.ofNullable(endedAt));
    }

    private static <T> String[] codes(Collection<T> values, Function<T, String> code) {
        return values.stream().map(code).sorted().toArray(String[]::new);
    }

    private static <T> Set<T> read(String[] codes, Function<String, Optional<T>> value) {
        return Arrays.stream(codes).map(value).flatMap(Optional::stream).collect(Collectors.toSet());
    }
}
