package org.foothold.citizens.golden.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class GoldenRecordProperties {

    private static final Reliability TRUST = new Reliability(List.of("benefits", "rents"));

    @Provide
    Arbitrary<HeldRecord> records() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 1_000_000),
                        Arbitraries.of("benefits", "rents", "log", "triage"),
                        Arbitraries.of("2025-05-05", "2026-01-01", "2026-03-01"),
                        Arbitraries.of("Ann", "Anne", "Annie", ""),
                        Arbitraries.of("1982-01-01", "1982-02-05", "1983-02-05").injectNull(.3),
                        Arbitraries.of("ZS1 4AB", "ZS2 4AB").injectNull(.3),
                        Arbitraries.of("01632 960001", "01632 960002").injectNull(.5),
                        Arbitraries.of("yes", "no").injectNull(.5))
                .as((number, source, day, given, born, postcode, phone, safe) -> {
                    var record = Records.from(source, number)
                            .on(day)
                            .named(given, "Lee")
                            .safe(safe);
                    record = record.bornOn(born).at(null, postcode);
                    return (phone == null ? record : record.phone(phone)).held();
                });
    }

    @Property
    void theOrderOfTheRecordsDoesNotMatter(
            @ForAll("records") HeldRecord first,
            @ForAll @Size(max = 6) List<@From("records") HeldRecord> more,
            @ForAll long seed) {
        List<HeldRecord> records = distinct(first, more);
        List<HeldRecord> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(GoldenRecord.of(shuffled, TRUST)).isEqualTo(GoldenRecord.of(records, TRUST));
    }

    @Property
    void aRecordThatIsTakenAwayLeavesNothingBehind(
            @ForAll("records") HeldRecord first,
            @ForAll @Size(min = 1, max = 6) List<@From("records") HeldRecord> more) {
        List<HeldRecord> records = distinct(first, more);
        HeldRecord gone = records.getFirst();
        List<HeldRecord> left = records.subList(1, records.size());
        if (left.isEmpty()) {
            return;
        }
        GoldenRecord golden = GoldenRecord.of(left, TRUST);
        assertThat(golden.survivors())
                .flatMap(survivor -> Stream.concat(Stream.of(survivor.value()), survivor.others().stream())
                        .toList())
                .noneMatch(value -> value.record().equals(gone.ref()));
        List<HeldRecord> back = new ArrayList<>(left);
        back.add(gone);
        back.remove(gone);
        assertThat(GoldenRecord.of(back, TRUST)).isEqualTo(golden);
    }

    @Property
    void noWayIsBothOpenAndClosedAndNoneIsOpenWhenItIsNotSafe(
            @ForAll @Size(min = 1, max = 6) List<@From("records") HeldRecord> records) {
        SafeContact contact = SafeContact.of(records);
        var closed = contact.closed().stream().map(ContactWay::point).toList();
        assertThat(contact.ways()).extracting(ContactWay::point).noneMatch(closed::contains);
        if (contact.isUnsafe()) {
            assertThat(contact.ways()).isEmpty();
        }
    }

    private static List<HeldRecord> distinct(HeldRecord first, List<HeldRecord> more) {
        var byRef = new LinkedHashMap<Object, HeldRecord>();
        Stream.concat(Stream.of(first), more.stream()).forEach(record -> byRef.put(record.ref(), record));
        return List.copyOf(byRef.values());
    }
}
