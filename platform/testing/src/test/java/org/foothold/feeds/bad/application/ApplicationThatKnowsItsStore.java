package org.foothold.feeds.bad.application;

import org.foothold.feeds.bad.store.Row;

class ApplicationThatKnowsItsStore {
    Row row;
}
