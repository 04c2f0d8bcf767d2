package org.foothold.citizens.golden.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Who somebody is, seen over all their records: of every attribute the value that stands, where it came from and why it
 * stands. It is computed from the records each time and kept nowhere, so that it is the same in whatever order they came, and
 * a record that is unlinked or erased leaves nothing behind.
 */
public record GoldenRecord(List<Survivor> survivors, SafeContact contact) {

    public GoldenRecord {
        survivors = List.copyOf(survivors);
    }

    public static GoldenRecord of(Collection<HeldRecord> records, Reliability reliability) {
        List<Survivor> survivors = new ArrayList<>();
        for (Attribute attribute : Attribute.values()) {
            List<Rival.Said> said = Words.on(attribute, records, reliability);
            if (!said.isEmpty()) {
                survivors.add(Survivor.among(attribute, said));
            }
        }
        return new GoldenRecord(survivors, SafeContact.of(records));
    }

    public Optional<Survivor> survivor(Attribute attribute) {
        return survivors.stream()
                .filter(survivor -> survivor.attribute() == attribute)
                .findFirst();
    }

    /** The value that stands, revealed. */
    public Optional<String> value(Attribute attribute) {
        return survivor(attribute).map(survivor -> survivor.value().text().reveal());
    }

    /** As {@link #value}, read. */
    public <T> Optional<T> value(Attribute attribute, Function<String, T> read) {
        return value(attribute).map(read);
    }

    /** Only these attributes, and with them the other values that were seen, or without. */
    public GoldenRecord reducedTo(Set<Attribute> attributes, boolean withOthers) {
        return new GoldenRecord(
                survivors.stream()
                        .filter(survivor -> attributes.contains(survivor.attribute()))
                        .map(survivor -> withOthers ? survivor : survivor.alone())
                        .toList(),
                contact);
    }

    /** Without any way to reach the person, and without a word on whether that is safe. */
    public GoldenRecord withoutContact() {
        return new GoldenRecord(survivors, new SafeContact(SafeContact.State.NOT_ASKED, List.of(), List.of()));
    }
}
