package org.foothold.samplecity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.foothold.samplecity.errors.ErrorKind;
import org.junit.jupiter.api.Test;

class ErrorsTest {

    @Test
    void everyErrorHappensAboutAsOftenAsTheModelSays() {
        happensAsOftenAsItSays(Written.STANDARD, 0);
    }

    @Test
    void soItIsInTheSecondModelThoughErrorsComeTogether() {
        happensAsOftenAsItSays(Written.BY_EAR, 0.1);
        var rows = Written.truth(Written.BY_EAR, "contact-centre-log");
        double noDate = share(rows, "birth-date-missing", "");
        double noPhone = share(rows, "phone-missing", "");
        assertThat(share(rows, "birth-date-missing", "phone-missing")).isGreaterThan(1.1 * noDate * noPhone);
    }

    private static double share(List<CSVRecord> rows, String one, String other) {
        return (double) rows.stream()
                        .map(row -> row.get("errors"))
                        .filter(errors -> errors.contains(one) && errors.contains(other))
                        .count()
                / rows.size();
    }

    /** @param leeway where one error leaves no room for another, haste takes some of the others away */
    private static void happensAsOftenAsItSays(Path city, double leeway) {
        for (CSVRecord error : Written.truth(city, "errors")) {
            double rate = Double.parseDouble(error.get("rate"));
            double possible = Double.parseDouble(error.get("possible"));
            double happened = Double.parseDouble(error.get("happened"));
            double fourDeviations = 4 * Math.sqrt(possible * rate * (1 - rate)) + 1 + leeway * possible * rate;
            assertThat(happened).as(error.get("error")).isCloseTo(possible * rate, within(fourDeviations));
            assertThat(happened > 0).as(error.get("error")).isEqualTo(rate > 0);
            assertThat(possible).as(error.get("error")).isPositive();
        }
        assertThat(Written.truth(city, "errors")).hasSize(ErrorKind.values().length);
    }

    @Test
    void carefulClerksWriteWhatIsSo() {
        Map<String, CSVRecord> people = new HashMap<>();
        Written.truth(Written.FAULTLESS, "people").forEach(person -> people.put(person.get("person"), person));
        var rows = Written.source(Written.FAULTLESS, "benefits");
        var truth = Written.truth(Written.FAULTLESS, "benefits");
        assertThat(rows).hasSizeGreaterThan(100).hasSameSizeAs(truth);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(truth.get(i).get("errors")).isEmpty();
            CSVRecord person = people.get(truth.get(i).get("person"));
            String given = (person.get("given") + " " + person.get("middle")).strip();
            assertThat(rows.get(i).get("claimant_first_names")).isEqualTo(given.toUpperCase(Locale.ROOT));
            assertThat(rows.get(i).get("ni_number")).isEqualTo(person.get("nino"));
            assertThat(rows.get(i).get("council_person_ref")).isEqualTo(person.get("customer_number"));
            String[] born = person.get("born").split("-");
            assertThat(rows.get(i).get("claimant_dob")).isEqualTo(born[2] + "/" + born[1] + "/" + born[0]);
        }
    }

    @Test
    void theTruthOfARowNamesWhatWentWrong() {
        var rows = Written.source(Written.STANDARD, "family-flags");
        var truth = Written.truth(Written.STANDARD, "family-flags");
        for (int i = 0; i < rows.size(); i++) {
            boolean missing = truth.get(i).get("errors").contains("birth-date-missing");
            assertThat(rows.get(i).get("dob").isEmpty()).isEqualTo(missing);
        }
    }

    @Test
    void aFirstOfJanuaryIsFarMoreCommonThanBirths() {
        long placeholders = Written.source(Written.STANDARD, "benefits").stream()
                .filter(row -> row.get("claimant_dob").startsWith("01/01/"))
                .count();
        double rows = Written.source(Written.STANDARD, "benefits").size();
        assertThat(placeholders / rows).isBetween(0.008, 0.03);
    }
}
