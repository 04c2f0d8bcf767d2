package org.foothold.citizens.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foothold.citizens.matching.domain.Features;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuringLinkageTest {

    @ParameterizedTest
    @ValueSource(strings = {"febrl", "ons", "fake", "historical"})
    void noFeatureReadsTheTruth(String name) throws IOException {
        DataMapping mapping = DataMapping.shipped(name);
        List<String> read = new ArrayList<>();
        mapping.columns().values().forEach(read::addAll);
        assertThat(read).isNotEmpty().doesNotContain(mapping.id());
        if (mapping.truth().column() != null) {
            assertThat(read).doesNotContain(mapping.truth().column());
        }
    }

    @Test
    void pairsAreCountedRight() {
        var any = DataSet.Row.of("file", Features.named("Quirina", "Zwingli").build(), null, Map.of());
        DataSet data = new DataSet(List.of(any, any, any, any, any), List.of("a", "a", "a", "b", "b"));

        Quality quality = Quality.of(data, List.of(Set.of(0, 1), Set.of(2, 3, 4)));

        assertThat(quality.precision()).isEqualTo(2.0 / 4);
        assertThat(quality.recall()).isEqualTo(2.0 / 4);
        assertThat(quality.f1()).isCloseTo(0.5, within(1e-9));
        assertThat(quality.wholePeople()).isZero();
        assertThat(quality.largest()).isEqualTo(3);
    }
}
