package org.foothold.citizens.imports.store;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foothold.citizens.imports.domain.Attribute;
import org.foothold.citizens.imports.domain.ColumnRule;
import org.foothold.citizens.imports.domain.ColumnRule.OnError;
import org.foothold.citizens.imports.domain.CompleteFiles;
import org.foothold.citizens.imports.domain.Mapping;
import org.foothold.citizens.imports.domain.MappingRefused;

/** Turns a mapping file into a mapping, and collects what is wrong with it on the way. */
final class MappingTranslation {

    private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";

    private final String fileName;
    private final MappingFile file;
    private final List<String> errors = new ArrayList<>();

    MappingTranslation(String fileName, MappingFile file) {
        this.fileName = fileName;
        this.file = file;
    }

    Mapping mapping() {
        code("name", file.name());
        code("sourceSystem", file.sourceSystem());
        code("category", file.category());
        present("title", file.title());
        if (file.sourceId() == null || file.sourceId().isEmpty()) {
            errors.add("sourceId: name the column, or columns, that name a row in its system");
        }
        Map<Attribute, ColumnRule> attributes = attributes();
        if (!attributes.containsKey(Attribute.FULL_NAME)
                && !attributes.containsKey(Attribute.FAMILY_NAME)
                && !attributes.containsKey(Attribute.GIVEN_NAME)) {
            errors.add("attributes: a mapping names fullName, familyName or givenName");
        }
        Charset encoding = encoding();
        char delimiter = delimiter();
        if (file.restricted() != null) {
            present("restricted.column", file.restricted().column());
            present("restricted.team", file.restricted().team());
            present("restricted.values", file.restricted().values());
        }
        if (file.facts() == null ? !mayLack().isEmpty() : !file.facts().values().containsAll(mayLack())) {
            errors.add("mayLack: a file may lack columns of facts, and no others");
        }
        CompleteFiles complete = complete();
        if (!errors.isEmpty()) {
            throw new MappingRefused(fileName, errors);
        }
        return new Mapping(
                file.name(),
                file.title(),
                file.sourceSystem(),
                file.category(),
                encoding,
                delimiter,
                file.sourceId(),
                attributes,
                file.facts() == null ? Map.of() : file.facts(),
                mayLack(),
                complete,
                file.restricted() == null
                        ? null
                        : new Mapping.RestrictedRows(
                                file.restricted().column(),
                                Set.copyOf(file.restricted().values()),
                                file.restricted().team()));
    }

    private CompleteFiles complete() {
        if (file.complete() == null) {
            return CompleteFiles.NEVER;
        }
        return CompleteFiles.of(file.complete()).orElseGet(() -> {
            errors.add("complete: say never, ask or always");
            return CompleteFiles.NEVER;
        });
    }

    private Set<String> mayLack() {
        return file.mayLack() == null ? Set.of() : Set.copyOf(file.mayLack());
    }

    private Map<Attribute, ColumnRule> attributes() {
        var rules = new EnumMap<Attribute, ColumnRule>(Attribute.class);
        Map<String, MappingFile.Column> columns = file.attributes() == null ? Map.of() : file.attributes();
        columns.forEach((code, column) -> Attribute.of(code)
                .ifPresentOrElse(
                        attribute -> rules.put(attribute, rule(attribute, column)),
                        () -> errors.add("attributes." + code + " is not known")));
        return rules;
    }

    private ColumnRule rule(Attribute attribute, MappingFile.Column column) {
        String place = "attributes." + attribute.code();
        present(place + ".column", column.column());
        List<String> formats = column.formats() == null ? List.of() : column.formats();
        if (attribute.isDate() == formats.isEmpty()) {
            errors.add(place + ".formats: " + (attribute.isDate() ? "say how dates are written" : "only for dates"));
        }
        formats.forEach(format -> pattern(place, format));
        if (!attribute.isDate() && (column.earliest() != null || column.latest() != null)) {
            errors.add(place + ": earliest and latest are only for dates");
        }
        if (column.earliest() != null
                && column.latest() != null
                && column.latest().isBefore(column.earliest())) {
            errors.add(place + ": latest is before earliest");
        }
        if (attribute != Attribute.FULL_NAME && column.order() != null) {
            errors.add(place + ".order: only for fullName");
        }
        return new ColumnRule(
                column.column(),
                formats,
                column.earliest(),
                column.latest(),
                column.placeholders() == null ? Set.of() : Set.copyOf(column.placeholders()),
                "family-name-first"
                        .equals(oneOf(place + ".order", column.order(), "given-names-first", "family-name-first")),
                onError(attribute, oneOf(place + ".onError", column.onError(), "reject", "leave-out")));
    }

    /** Names and dates make the person; without the rest the row is still worth having. */
    private static OnError onError(Attribute attribute, String said) {
        if (said != null) {
            return said.equals("reject") ? OnError.REJECT : OnError.LEAVE_OUT;
        }
        return switch (attribute) {
            case GIVEN_NAME, FAMILY_NAME, FULL_NAME, DATE_OF_BIRTH -> OnError.REJECT;
            default -> OnError.LEAVE_OUT;
        };
    }

    private void pattern(String place, String format) {
        try {
            DateTimeFormatter.ofPattern(format);
        } catch (IllegalArgumentException malformed) {
            errors.add(place + ".formats: “" + format + "” is not a pattern of dates");
        }
    }

    private String oneOf(String place, String said, String one, String other) {
        if (said != null && !said.equals(one) && !said.equals(other)) {
            errors.add(place + ": say " + one + " or " + other);
            return null;
        }
        return said;
    }

    private void present(String place, Object value) {
        if (value == null || value.equals("")) {
            errors.add(place + ": is missing");
        }
    }

    private void code(String place, String value) {
        if (value == null || value.length() > 64 || !value.matches(CODE)) {
            errors.add(place + ": small letters, digits and single hyphens, at most 64");
        }
    }

    private Charset encoding() {
        String named = file.file() == null ? null : file.file().encoding();
        try {
            return named == null ? StandardCharsets.UTF_8 : Charset.forName(named);
        } catch (IllegalArgumentException unknown) {
            errors.add("file.encoding: “" + named + "” is not an encoding known here");
            return StandardCharsets.UTF_8;
        }
    }

    private char delimiter() {
        String said = file.file() == null ? null : file.file().delimiter();
        if (said != null && said.length() != 1) {
            errors.add("file.delimiter: one character");
        }
        return said == null || said.isEmpty() ? ',' : said.charAt(0);
    }
}
