package org.foothold.samplecity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.foothold.place.CsvWardDirectory;
import org.foothold.place.Postcode;
import org.foothold.place.WardCode;
import org.foothold.samplecity.people.NhsNumbers;
import org.foothold.samplecity.people.Phones;
import org.junit.jupiter.api.Test;

/** No number, address or postcode in the files can be anybody's, errors included. */
class NobodyRealTest {

    private static final Map<String, List<String>> POSTCODES = columns("postcode", "POSTCODE", "Postcode");
    private static final Map<String, List<String>> PHONES =
            columns("telephone", "TEL_NO", "Phone", "caller_phone", "phone");
    private static final Map<String, List<String>> EMAILS = columns("email", "EMAIL_ADDR", "Email");
    private static final Map<String, List<String>> NINOS = columns("ni_number", "NINO");

    @Test
    void everyPostcodeIsWellFormedAndInAnAreaThatDoesNotExist() {
        assertThat(values(POSTCODES))
                .hasSizeGreaterThan(10_000)
                .allSatisfy(written -> assertThat(Postcode.parse(written))
                        .hasValueSatisfying(
                                postcode -> assertThat(postcode.area()).isEqualTo("ZS")));
    }

    @Test
    void everyTelephoneNumberIsKeptForDrama() {
        assertThat(values(PHONES))
                .hasSizeGreaterThan(5_000)
                .allSatisfy(written -> assertThat(Phones.isDrama(national(written)))
                        .as(written)
                        .isTrue());
    }

    @Test
    void everyEmailIsAtADomainKeptForExamples() {
        assertThat(values(EMAILS))
                .hasSizeGreaterThan(1_000)
                .allMatch(email -> email.matches("[^@ ]+@(example\\.(com|org|net)|[a-z]+\\.example)"));
    }

    @Test
    void everyNationalInsuranceNumberBeginsAsNoneDoes() {
        assertThat(values(NINOS)).hasSizeGreaterThan(1_000).allMatch(nino -> nino.matches("Q[QUVC][0-9]{6}[A-D]"));
    }

    @Test
    void everyNhsNumberIsOfTheTestRangeWithARightCheckDigit() {
        assertThat(Written.source(Written.STANDARD, "family-flags"))
                .extracting(row -> row.get("nhs_number"))
                .filteredOn(number -> !number.isEmpty())
                .hasSizeGreaterThan(100)
                .allMatch(number -> number.startsWith("999") && NhsNumbers.isValid(number));
    }

    @Test
    void everyPersonLivesInTheWardOfTheirPostcode() throws IOException {
        var directory = CsvWardDirectory.read(Written.STANDARD.resolve("places/postcodes.csv"));
        assertThat(Written.truth(Written.STANDARD, "people"))
                .allSatisfy(person -> assertThat(directory.wardOf(new Postcode(person.get("postcode"))))
                        .contains(new WardCode(person.get("ward"))));
    }

    private static String national(String written) {
        String digits = written.replaceAll("[^0-9]", "");
        String local = digits.startsWith("0044")
                ? digits.substring(4)
                : digits.startsWith("44") ? digits.substring(2) : digits;
        return local.startsWith("0") ? local : "0" + local;
    }

    private static List<String> values(Map<String, List<String>> columns) {
        return columns.entrySet().stream()
                .flatMap(source -> Written.source(Written.STANDARD, source.getKey()).stream()
                        .flatMap(row -> values(row, source.getValue())))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static Stream<String> values(CSVRecord row, List<String> columns) {
        return columns.stream().filter(row::isMapped).map(row::get);
    }

    private static Map<String, List<String>> columns(String... names) {
        return Written.SOURCES.stream()
                .collect(java.util.stream.Collectors.toMap(source -> source, source -> List.of(names)));
    }
}
