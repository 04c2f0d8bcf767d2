package org.foothold.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProcessIdentityTest {

    private final ProcessIdentity ourselves = ProcessIdentity.of(ProcessHandle.current());

    @Test
    void aProcessIsFoundAgainByWhatWasWrittenDown() {
        assertThat(ProcessIdentity.parse(ourselves.toString() + "\n")
                        .orElseThrow()
                        .find())
                .contains(ProcessHandle.current());
    }

    @Test
    void aStrangerWithTheSameNumberIsNotTheProcess() {
        assertThat(new ProcessIdentity(ourselves.pid(), Instant.EPOCH).find()).isEmpty();
    }

    @Test
    void anUnreadableFileNamesNobody() {
        assertThat(ProcessIdentity.parse("")).isEmpty();
        assertThat(ProcessIdentity.parse("twelve 13")).isEmpty();
    }
}
