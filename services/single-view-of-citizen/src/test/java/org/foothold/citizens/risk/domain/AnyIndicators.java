package org.foothold.citizens.risk.domain;

import java.util.List;
import java.util.Map;

/** Indicators as a test wants them, whatever records would tell them. */
public final class AnyIndicators {

    private AnyIndicators() {}

    public static Indicators of(Map<Sign, Object> known) {
        return new Indicators(known.entrySet().stream()
                .map(entry -> new Indicator(entry.getKey(), entry.getValue(), List.of()))
                .toList());
    }
}
