package org.foothold.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.Test;

class OpenLoopTest {

    @Test
    void aStallIsChargedToEverythingThatWasDueMeanwhile() throws Exception {
        var late = new ConcurrentSkipListMap<Integer, Long>();
        var loop = new OpenLoop(100, Duration.ofSeconds(1), 1);
        loop.run(() -> new OpenLoop.Sender() {
            @Override
            public void send(int number, long dueNanos) throws InterruptedException {
                if (number == 10) {
                    Thread.sleep(300);
                }
                late.put(number, (System.nanoTime() - dueNanos) / 1_000_000);
            }

            @Override
            public void close() {}
        });
        assertThat(late).hasSize(100);
        assertThat(late.get(10)).isGreaterThanOrEqualTo(300);
        assertThat(late.get(20)).isGreaterThanOrEqualTo(190); // due 100 ms into the stall
    }
}
