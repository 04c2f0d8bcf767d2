package org.foothold.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * After all other journeys: people who were made up to be found have gone through every import, and are searched for where no
 * person may be found.
 */
@Order(Integer.MAX_VALUE)
@ExtendWith(OnTheRunningPlatform.class)
class CanariesTest {

    private static final Set<String> SEARCHED = Set.of("given-name", "family-name", "street", "phone", "email", "nino");

    @Test
    void areInTheSingleViewAndInNoLogAndNoTopic(Platform platform) {
        var imports = new Imports(platform);
        for (String source : List.of("rent-arrears", "food-voucher-requests", "contact-centre-log", "family-flags")) {
            assertThat(imports.of(CityFiles.source(source), source)
                            .path("status")
                            .asText())
                    .as(source)
                    .isEqualTo("done");
        }
        List<byte[]> canaries = canaries();
        assertThat(canaries).hasSizeGreaterThan(60);

        var leaks = new ArrayList<String>();
        Haystack.files(platform.state().resolve("logs"), canaries, leaks);
        int messages = Haystack.topics(platform, canaries, leaks);
        assertThat(leaks).isEmpty();
        assertThat(messages).as("messages searched").isGreaterThan(500);
    }

    @Test
    void areFoundByTheSearchWhereTheyAre() {
        var found = new ArrayList<String>();
        Haystack.files(CityFiles.source("rent-arrears").getParent(), canaries(), found);
        assertThat(found)
                .extracting(Path::of)
                .extracting(Path::getFileName)
                .extracting(Path::toString)
                .contains("rent-arrears.csv", "benefits.csv", "council-tax-arrears.csv");
    }

    /** Small letters; telephone numbers without their first zero, as they are kept in international form. */
    private static List<byte[]> canaries() {
        return CityFiles.truth("canaries").stream()
                .map(line -> line.split(","))
                .filter(cells -> SEARCHED.contains(cells[1]))
                .map(cells -> cells[1].equals("phone") ? cells[2].substring(1) : cells[2])
                .map(value -> value.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8))
                .toList();
    }
}
