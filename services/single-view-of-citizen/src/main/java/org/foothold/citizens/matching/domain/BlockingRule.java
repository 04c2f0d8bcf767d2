package org.foothold.citizens.matching.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * By what records worth comparing are found: those that agree on every part. A part is an attribute, or an attribute with
 * what is taken of it ({@code family.sound}, {@code born.year}). A record that lacks a part has no key by this rule.
 */
public record BlockingRule(List<String> parts) {

    public BlockingRule {
        parts = List.copyOf(parts);
    }

    public String name() {
        return String.join("+", parts);
    }

    /** The attributes that records found by this rule agree on, more or less. */
    List<String> attributes() {
        return parts.stream()
                .flatMap(part -> part.startsWith("name.")
                        ? Stream.of(Features.GIVEN, Features.FAMILY)
                        : Stream.of(part.split("\\.", 2)[0]))
                .toList();
    }

    /** The values records must share; an attribute with several values gives several. */
    public List<String> valuesOf(Features record) {
        List<String> keys = List.of("");
        for (String part : parts) {
            List<String> next = new ArrayList<>();
            for (String value : valuesOf(part, record)) {
                for (String key : keys) {
                    next.add(key + '\u001f' + value);
                }
            }
            keys = next;
        }
        return keys;
    }

    private static List<String> valuesOf(String part, Features record) {
        return switch (part) {
            case "given" -> first(record);
            case "given.root" -> first(record).stream().map(Nicknames::rootOf).toList();
            case "given.sound" -> first(record).stream().map(Sound::of).toList();
            case "given.initial" ->
                first(record).stream().map(name -> name.substring(0, 1)).toList();
            case "family" -> family(record);
            case "family.sound" -> family(record).stream().map(Sound::of).toList();
            case "family.beginning" ->
                family(record).stream().map(name -> beginning(name, 3)).toList();
            case "name.word" ->
                Stream.concat(
                                record.given().stream()
                                        .filter(word -> word.length() > 1)
                                        .map(Nicknames::rootOf),
                                record.family().stream())
                        .map(Sound::of)
                        .distinct()
                        .toList();
            case "born" ->
                record.born() == null || record.born().yearAlone()
                        ? List.of()
                        : List.of(record.born().digits());
            case "born.year" ->
                record.born() == null
                        ? List.of()
                        : List.of(Integer.toString(record.born().year()));
            case "born.day" ->
                record.born() == null || record.born().yearAlone()
                        ? List.of()
                        : List.of(record.born().digits().substring(4));
            default -> other(part, record);
        };
    }

    private static List<String> other(String part, Features record) {
        int dot = part.indexOf('.');
        if (dot < 0) {
            return record.of(part);
        }
        List<String> values = record.of(part.substring(0, dot));
        return switch (part.substring(dot + 1)) {
            case "district" ->
                values.stream().map(value -> value.split(" ")[0]).distinct().toList();
            case "beginning" ->
                values.stream().map(value -> beginning(value, 5)).distinct().toList();
            case "mailbox" ->
                values.stream().map(value -> value.split("@")[0]).distinct().toList();
            default -> throw new IllegalArgumentException("no such part of a key: " + part);
        };
    }

    private static List<String> first(Features record) {
        return record.given().isEmpty() ? List.of() : List.of(record.given().getFirst());
    }

    private static List<String> family(Features record) {
        return record.family().isEmpty() ? List.of() : List.of(record.familyName());
    }

    private static String beginning(String value, int length) {
        return value.length() <= length ? value : value.substring(0, length);
    }
}
