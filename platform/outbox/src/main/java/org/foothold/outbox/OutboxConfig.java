package org.foothold.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long events are kept on both sides. */
@ConfigMapping(prefix = "foothold.outbox")
public interface OutboxConfig {

    /** How long published events stay in the outbox: the time in which a lost replication slot can be made good. */
    @WithDefault("P7D")
    Duration keepPublished();

    /** How long applied event ids stay in the inbox; longer than any event can be published again. */
    @WithDefault("P30D")
    Duration keepApplied();

    /** How often to look for rows whose time is over, as the scheduler writes durations. */
    @WithDefault("10m")
    String removeEvery();

    /** Rows removed in one transaction. */
    @WithDefault("20000")
    int removeAtOnce();
}
