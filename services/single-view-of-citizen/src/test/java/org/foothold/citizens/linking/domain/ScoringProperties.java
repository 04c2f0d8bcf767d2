package org.foothold.citizens.linking.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.foothold.citizens.matching.domain.Features;
import org.foothold.citizens.matching.domain.Waterfall;

/** What every comparison by the shipped model keeps to. */
class ScoringProperties {

    @Property
    void theWaterfallSumsExactlyToTheScore(@ForAll long seed) {
        Random lot = new Random(seed);
        Features one = People.drawn(lot);
        Features other = People.drawn(lot);
        assertThat(People.MATCHER.explain(one, other).score()).isEqualTo(People.MATCHER.score(one, other));
    }

    @Property
    void itDoesNotMatterWhichRecordComesFirst(@ForAll long seed) {
        Random lot = new Random(seed);
        Features one = People.drawn(lot);
        Features other = People.drawn(lot);
        assertThat(People.MATCHER.score(one, other)).isEqualTo(People.MATCHER.score(other, one));
        assertThat(People.MATCHER.explain(one, other)).isEqualTo(People.MATCHER.explain(other, one));
    }

    @Property
    void whatIsMissingCountsForNothing(@ForAll long seed) {
        Features silent = Features.named(null, null).build();
        assertThat(People.MATCHER
                        .explain(People.drawn(new Random(seed)), silent)
                        .steps())
                .filteredOn(step -> !step.what().equals(Waterfall.PRIOR))
                .allMatch(step -> step.weight() == 0);
    }
}
