package org.foothold.triage.held.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Evidence names a version of the words: whoever changes a published version changes what people are said to have agreed to. */
class TheWordsOfConsentTest {
    @ParameterizedTest
    @CsvSource({"1, en, 2a8eb1b948d622b9", "1, cy, 4bc51dfa4e8e296c"})
    void ofAVersionNeverChange(int version, String language, String fingerprint) throws Exception {
        var text = String.join("\n", ConsentWords.of(version, language)) + "\n";
        var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(digest)).startsWith(fingerprint);
    }

    @ParameterizedTest
    @CsvSource({"en, en", "cy, cy", "ur, en"})
    void areReadInWelshOrElseInEnglish(String reader, String written) {
        assertThat(ConsentWords.written(reader)).isEqualTo(written);
    }
}
