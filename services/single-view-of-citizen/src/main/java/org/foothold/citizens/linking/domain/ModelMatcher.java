package org.foothold.citizens.linking.domain;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.foothold.citizens.matching.domain.BlockingRule;
import org.foothold.citizens.matching.domain.Comparison;
import org.foothold.citizens.matching.domain.Features;
import org.foothold.citizens.matching.domain.Model;
import org.foothold.citizens.matching.domain.Waterfall;

/** Compares by a trained model. */
public final class ModelMatcher implements Matcher {

    private final Model model;

    public ModelMatcher(Model model) {
        this.model = model;
    }

    @Override
    public String version() {
        return model.version();
    }

    @Override
    public Set<String> compared() {
        return model.comparisons().stream().map(Comparison::attribute).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<MatchKey> keysOf(Features record) {
        Set<MatchKey> keys = new LinkedHashSet<>();
        for (BlockingRule rule : model.blocking()) {
            for (String value : rule.valuesOf(record)) {
                keys.add(MatchKey.of(rule.name(), value));
            }
        }
        return keys;
    }

    @Override
    public int score(Features one, Features other) {
        return model.score(one, other);
    }

    @Override
    public Waterfall explain(Features one, Features other) {
        return model.explain(one, other);
    }

    @Override
    public boolean contradictory(Features one, Features other) {
        return model.contradictory(one, other);
    }

    @Override
    public boolean keepsApart(Features one, Features other) {
        return model.keepsApart(one, other);
    }

    @Override
    public int joinAt() {
        return model.joinAt();
    }

    @Override
    public int reviewAt() {
        return model.reviewAt();
    }
}
