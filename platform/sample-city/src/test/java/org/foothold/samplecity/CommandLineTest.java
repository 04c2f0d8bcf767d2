package org.foothold.samplecity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter errors = new StringWriter();

    @Test
    void aWholeCityIsReportedBySource(@TempDir Path folder) {
        assertThat(run("generate", "--people", "1000", "--out", folder.toString(), "--with-bad-rows"))
                .isZero();
        assertThat(out.toString()).contains("people/s", "rent-arrears", "benefits");
        assertThat(folder.resolve("sources/rent-arrears-with-bad-rows.csv")).exists();
    }

    @Test
    void aSingleSourceHasAsManyRowsAsAsked(@TempDir Path folder) throws IOException {
        String[] asked = {"generate", "--only", "rent-arrears", "--rows", "1500", "--out", folder.toString()};
        assertThat(run(asked)).isZero();
        try (var lines = Files.lines(folder.resolve("sources/rent-arrears.csv"))) {
            assertThat(lines.count()).isBetween(1_501L, 1_506L);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--people 5",
                "--people 9000000",
                "--only gas-bills",
                "--rows 5",
                "--errors wild",
                "--as-of tomorrow"
            })
    void whatMakesNoSenseIsRefusedInOneSentence(String options, @TempDir Path folder) {
        assertThat(run(("generate --out " + folder + " " + options).split(" "))).isEqualTo(2);
        assertThat(errors.toString()).isNotBlank().doesNotContain("Exception");
        assertThat(folder).isEmptyDirectory();
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(errors), arguments);
    }
}
