package org.foothold.triage.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LettersOutTest {
    private static String decoded(String link) {
        return URLDecoder.decode(link.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Test
    void aMailHasTheFirstLineAsItsSubject() {
        var send = LettersOut.of("We can help\n\n\nCall 01632 960 001 & ask\n- A+B: 0800");
        assertThat(send.mail())
                .startsWith("mailto:?subject=We%20can%20help&body=Call")
                .contains("%26%20ask", "A%2BB");
        assertThat(decoded(send.mail()))
                .isEqualTo("mailto:?subject=We can help&body=Call 01632 960 001 & ask\r\n- A+B: 0800");
        assertThat(decoded(send.text())).isEqualTo("sms:?body=We can help\r\nCall 01632 960 001 & ask\r\n- A+B: 0800");
    }

    @Test
    void aLongResultEndsWithAWholeLineThatMailProgramsTake() {
        var send = LettersOut.of("عنوان\n" + "سطر طويل من الكلمات\n".repeat(200));
        assertThat(send.mail()).hasSizeLessThan(2_000);
        assertThat(decoded(send.mail())).endsWith("سطر طويل من الكلمات");
    }

    @Test
    void nothingButASubjectIsAllRight() {
        assertThat(LettersOut.of("Title").mail()).isEqualTo("mailto:?subject=Title&body=");
    }
}
