package org.foothold.citizens.subjectaccess.web;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foothold.citizens.subjectaccess.domain.Section;
import org.foothold.citizens.wording.RightsMessages;
import org.foothold.citizens.wording.Wording;

/** A part of what is held as the page shows it; what has no value is left out. */
@TemplateData
public record SectionView(String title, String lead, List<RowView> rows) {

    /** One row, and what it is called: its number among the rows. */
    @TemplateData
    public record RowView(String title, List<ValueView> values) {}

    /** One value. */
    @TemplateData
    public record ValueView(String label, String text) {}

    public static SectionView of(Section section, Wording wording) {
        RightsMessages words = wording.rights();
        var rows = section.rows();
        return new SectionView(
                words.section(section.code()),
                words.section_lead(section.code()),
                IntStream.range(0, rows.size())
                        .mapToObj(i -> new RowView(words.row_of(i + 1, rows.size()), values(rows.get(i), wording)))
                        .toList());
    }

    private static List<ValueView> values(Map<String, Object> row, Wording wording) {
        return row.entrySet().stream()
                .map(entry -> new ValueView(wording.rights().column(entry.getKey()), text(entry.getValue(), wording)))
                .filter(value -> !value.text().isBlank())
                .toList();
    }

    private static String text(Object value, Wording wording) {
        return switch (value) {
            case null -> "";
            case Boolean truth ->
                truth ? wording.rights().yes() : wording.rights().no();
            case Collection<?> many ->
                many.stream().map(one -> text(one, wording)).collect(Collectors.joining("; "));
            case Map<?, ?> named ->
                named.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + text(entry.getValue(), wording))
                        .collect(Collectors.joining("; "));
            case String text -> moment(text.strip(), wording);
            default -> value.toString();
        };
    }

    /** A moment as the database writes it is shown as one; all else as it is kept. */
    private static String moment(String text, Wording wording) {
        if (!text.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:.*")) {
            return text;
        }
        try {
            Instant at = OffsetDateTime.parse(text).toInstant();
            return wording.moment(at);
        } catch (DateTimeParseException anotherForm) {
            return text;
        }
    }
}
