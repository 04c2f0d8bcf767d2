package org.foothold.weblayout;

import io.quarkus.qute.TemplateData;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A date as a person typed it into three boxes, kept as typed so that a form with errors can show it again. */
@TemplateData
public record DateParts(String day, String month, String year) {

    public static DateParts empty() {
        return new DateParts("", "", "");
    }

    public static DateParts of(LocalDate date) {
        return new DateParts("" + date.getDayOfMonth(), "" + date.getMonthValue(), "" + date.getYear());
    }

    public boolean isBlank() {
        return blank(day) && blank(month) && blank(year);
    }

    /** The date, when the three boxes together make one. A year needs its four digits. */
    public Optional<LocalDate> toDate() {
        if (blank(day) || blank(month) || blank(year) || !year.strip().matches("\\d{4}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(year.strip()), Integer.parseInt(month.strip()), Integer.parseInt(day.strip())));
        } catch (NumberFormatException | DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static boolean blank(String part) {
        return part == null || part.isBlank();
    }
}
