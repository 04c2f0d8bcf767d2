package org.foothold.citizens.golden.domain;

import java.util.List;

/** How much the council trusts its sources, most trusted first. Those it does not name are trusted least, and alike. */
public record Reliability(List<String> sources) {

    public Reliability {
        sources = List.copyOf(sources);
    }

    int of(String source) {
        int place = sources.indexOf(source);
        return place < 0 ? 0 : sources.size() - place;
    }
}
