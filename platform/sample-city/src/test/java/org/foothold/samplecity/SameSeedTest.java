package org.foothold.samplecity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.foothold.samplecity.errors.ErrorModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameSeedTest {

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        assertThat(bytes(Written.write(2_000, 42, ErrorModel.STANDARD)))
                .containsExactlyEntriesOf(bytes(Written.write(2_000, 42, ErrorModel.STANDARD)))
                .hasSizeGreaterThan(15);
    }

    @Test
    void anotherSeedGivesAnotherCity() throws IOException {
        var one = bytes(Written.write(2_000, 42, ErrorModel.STANDARD));
        var other = bytes(Written.write(2_000, 43, ErrorModel.STANDARD));
        assertThat(one.get("sources/rent-arrears.csv")).isNotEqualTo(other.get("sources/rent-arrears.csv"));
        assertThat(one.get("truth/people.csv")).isNotEqualTo(other.get("truth/people.csv"));
    }

    @Test
    void aSourceAloneIsTheSameAsAmongTheOthers(@TempDir Path alone) throws IOException {
        new CityWriter(new SampleCity(20_000, 7, Written.TODAY), ErrorModel.STANDARD)
                .writeTo(alone, "benefits", Long.MAX_VALUE);
        assertThat(alone.resolve("sources/benefits.csv"))
                .hasSameBinaryContentAs(Written.STANDARD.resolve("sources/benefits.csv"));
        assertThat(alone.resolve("sources/rent-arrears.csv")).doesNotExist();
    }

    private static Map<String, String> bytes(Path city) throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.walk(city)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        city.relativize(file).toString(),
                        java.util.HexFormat.of().formatHex(sha256(Files.readAllBytes(file))));
            }
        }
        return contents;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return java.security.MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (java.security.NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
