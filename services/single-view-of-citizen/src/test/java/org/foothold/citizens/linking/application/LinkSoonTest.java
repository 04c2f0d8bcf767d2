package org.foothold.citizens.linking.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkSoonTest {

    private final List<UniEmitter<? super Integer>> running = new ArrayList<>();
    private final List<UniEmitter<? super Void>> moments = new ArrayList<>();
    private final LinkSoon linkSoon = new LinkSoon(
            () -> Uni.createFrom().emitter(running::add), () -> Uni.createFrom().emitter(moments::add));

    private void ends(int round) {
        running.get(round).complete(1);
        moments.get(round).complete(null);
    }

    @Test
    void theFirstWhoAsksIsServedAtOnce() {
        linkSoon.ask();
        assertThat(running).hasSize(1);
    }

    @Test
    void allWhoAskMeanwhileAreServedByOneRoundMore() {
        linkSoon.ask();
        linkSoon.ask();
        linkSoon.ask();
        assertThat(running).hasSize(1);

        ends(0);
        assertThat(running).hasSize(2);

        ends(1);
        assertThat(running).hasSize(2);
    }

    @Test
    void whoAsksAMomentAfterARoundWaitsForOthers() {
        linkSoon.ask();
        running.get(0).complete(1);
        linkSoon.ask();
        assertThat(running).hasSize(1);

        moments.get(0).complete(null);
        assertThat(running).hasSize(2);
    }

    @Test
    void aRoundThatFailsHoldsNobodyUp() {
        linkSoon.ask();
        linkSoon.ask();
        running.get(0).fail(new IllegalStateException("the database is away"));
        moments.get(0).complete(null);
        assertThat(running).hasSize(2);
        running.get(1).fail(new IllegalStateException("the database is away"));
        moments.get(1).complete(null);

        linkSoon.ask();
        assertThat(running).hasSize(3);
    }
}
