package org.foothold.feeds.bad.domain;

import java.time.Instant;

class DomainThatAsksTheClock {
    final Instant at = Instant.now();
}
