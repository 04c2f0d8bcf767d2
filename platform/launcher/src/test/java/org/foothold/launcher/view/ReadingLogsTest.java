package org.foothold.launcher.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingLogsTest {

    @Test
    void aJsonLineBecomesASentenceWithItsCauses() {
        var line = """
                {"timestamp":"2026-11-22T14:18:58.833330302Z","loggerName":"io.quarkus.runtime.Application","level":"ERROR",\
                "message":"Failed to start","exception":{"refId":1,"exceptionType":"java.lang.RuntimeException",\
                "message":"no","frames":[],"causedBy":{"exception":{"exceptionType":"org.x.Refused","message":"locked"}}}}""";
        assertThat(ReadableLog.line(line))
                .isEqualTo("2026-11-22T14:18:58.833Z ERROR Application: Failed to start;"
                        + " RuntimeException: no; Refused: locked");
    }

    @Test
    void whateverElseStaysAsItIs() {
        for (var line : new String[] {"plain text", "{\"cut\": \"of", "{\"other\": 1}", ""}) {
            assertThat(ReadableLog.line(line)).isEqualTo(line);
        }
    }
}
