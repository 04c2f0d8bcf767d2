package org.foothold.launcher.supervisor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.foothold.launcher.part.Part;

/** The waves in which parts stop: those that nobody needs any more together, then those that only they had needed. */
final class StopOrder {

    private StopOrder() {}

    static List<List<Part>> of(List<Part> parts) {
        var waves = new ArrayList<List<Part>>();
        var left = new ArrayList<>(parts);
        while (!left.isEmpty()) {
            Set<String> needed =
                    left.stream().flatMap(part -> part.needs().stream()).collect(Collectors.toSet());
            var wave =
                    left.stream().filter(part -> !needed.contains(part.name())).toList();
            if (wave.isEmpty()) {
                throw new IllegalArgumentException("parts need one another in a circle: " + needed);
            }
            waves.add(wave);
            left.removeAll(wave);
        }
        return waves;
    }
}
