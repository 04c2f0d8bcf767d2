package org.foothold.feeds.bad.api;

import io.smallrye.mutiny.Uni;
import org.foothold.contacts.bad.OtherService;
import org.foothold.feeds.bad.store.Row;

class ResourceThatReadsRows {
    Row row;
    OtherService other;

    String waits(Uni<String> answer) {
        return answer.await().indefinitely();
    }
}
