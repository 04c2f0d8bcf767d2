package org.foothold.triage.translation.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnglishAmongOtherWordsTest {
    private static final String START = EnglishMarks.mark("Start");

    @Test
    void isNamedAsEnglishInWhatIsRead() {
        assertThat(EnglishMarks.settle("<p>" + START + " ab</p>"))
                .isEqualTo("<p><span lang=\"en\" dir=\"ltr\">Start</span> ab</p>");
    }

    @Test
    void staysPlainWhereNoElementMayStand() {
        assertThat(EnglishMarks.settle("<title>" + START + "</title><a title=\"" + START + "\">x</a><option>" + START
                        + "</option><textarea>" + START + "</textarea>"))
                .isEqualTo(
                        "<title>Start</title><a title=\"Start\">x</a><option>Start</option><textarea>Start</textarea>");
    }

    @Test
    void leavesNoMarkBehindThatSomebodyTyped() {
        assertThat(EnglishMarks.settle("<p>\uE000a<b>b\uE001</b></p>")).isEqualTo("<p>a<b>b</b></p>");
    }
}
