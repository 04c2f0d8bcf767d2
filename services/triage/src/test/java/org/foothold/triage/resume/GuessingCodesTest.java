package org.foothold.triage.resume;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.foothold.triage.resume.domain.ResumeCode;

class GuessingCodesTest {
    @Property
    void findsEveryCodeAgainAsItIsWrittenDown(@ForAll Random random) {
        var code = ResumeCode.random(random);
        assertThat(ResumeCode.parse(
                        code.inParts().toLowerCase().replace("0", "o").replace("1", "l")))
                .contains(code);
    }

    @Property
    void readsAnythingTypedWithoutFailing(@ForAll String typed) {
        ResumeCode.parse(typed).ifPresent(code -> assertThat(code.value()).hasSize(12));
    }

    @Example
    void meetsNoCodeTwiceAmongManyAndPrintsNone() {
        var random = new Random(7);
        var codes = new HashSet<String>();
        for (int i = 0; i < 100_000; i++) {
            codes.add(ResumeCode.random(random).value());
        }
        assertThat(codes).hasSize(100_000);
        assertThat(ResumeCode.random(random).toString()).isEqualTo("•••");
    }
}
