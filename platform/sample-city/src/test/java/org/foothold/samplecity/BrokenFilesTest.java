package org.foothold.samplecity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.foothold.samplecity.sources.BrokenFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BrokenFilesTest {

    private static final Path CITY = Written.STANDARD;

    @BeforeAll
    static void spoil() throws IOException {
        new BrokenFiles(CITY).writeBadRows();
        new BrokenFiles(CITY).writeBrokenFiles();
    }

    @Test
    void badRowsStandBetweenAllTheGoodOnes() throws IOException {
        List<String> good = Files.readAllLines(CITY.resolve("sources/rent-arrears.csv"));
        List<String> mixed = Files.readAllLines(CITY.resolve("sources/rent-arrears-with-bad-rows.csv"));
        var reasons = Written.rows(CITY, "truth/rent-arrears-bad-rows.csv");
        var kinds = new HashSet<String>();
        for (int i = reasons.size() - 1; i >= 0; i--) {
            String bad = mixed.remove(Integer.parseInt(reasons.get(i).get("row")));
            kinds.add(reasons.get(i).get("wrong"));
            assertThat(good).doesNotContain(bad);
        }
        assertThat(mixed).isEqualTo(good);
        assertThat(kinds).hasSize(10);
    }

    @Test
    void everyBrokenFileIsBrokenInItsWay() throws IOException {
        assertThat(broken("nul")).contains((byte) 0);
        assertThat(broken("empty")).isEmpty();
        assertThat(broken("endless-line")).hasSizeGreaterThan(10_000_000);
        assertThat(new String(broken("half"), StandardCharsets.UTF_8)).doesNotEndWith("\n");
        assertThat(new String(broken("wrong-header"), StandardCharsets.UTF_8)).doesNotContain("tenancy_ref");
        assertThat(new String(broken("no-header"), StandardCharsets.UTF_8)).startsWith("T");
        assertThat(new String(broken("unclosed-quote"), StandardCharsets.UTF_8)
                                .chars()
                                .filter(c -> c == '"')
                                .count()
                        % 2)
                .isOne();
        assertThatExceptionOfType(CharacterCodingException.class)
                .isThrownBy(
                        () -> StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(broken("wrong-encoding"))));
    }

    private static byte[] broken(String kind) throws IOException {
        return Files.readAllBytes(CITY.resolve("broken/rent-arrears-" + kind + ".csv"));
    }
}
