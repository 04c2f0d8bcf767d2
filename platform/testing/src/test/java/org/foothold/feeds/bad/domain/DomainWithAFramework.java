package org.foothold.feeds.bad.domain;

import io.smallrye.mutiny.Uni;

class DomainWithAFramework {
    Uni<String> later;
}
