package org.foothold.citizens.quality;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foothold.citizens.matching.domain.Model;

/** Links the data within the service, record by record in an order drawn by lot, and prints the figures. */
@Singleton
@Unremovable
class LinkageRun implements QuarkusApplication {

    private final StoredLinking stored;
    private final Model model;

    LinkageRun(StoredLinking stored, Model model) {
        this.stored = stored;
        this.model = model;
    }

    @Override
    public int run(String... arguments) throws IOException {
        Arguments asked = Arguments.read(arguments).orElseThrow();
        LinkageInput input = LinkageInput.read(asked);
        DataSet data = input.data();
        List<Integer> order =
                IntStream.range(0, data.rows().size()).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(order, new Random(asked.seed()));
        Printed.line(
                "%s: %,d records, %,d true pairs, order %d",
                input.mapping().name(), data.rows().size(), data.truePairs(), asked.seed());
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("records", data.rows().size());
        figures.put("truePairs", data.truePairs());
        figures.put("shuffle", asked.seed());
        figures.putAll(new InMemory(input.mapping(), data, model, order).measure());
        asked.answers()
                .ifPresent(answers -> figures.put(
                        "review",
                        new SimulatedReview(data, order, input.mapping().plan(), asked.seed())
                                .measure(model, answers)));
        figures.putAll(stored.measure(data, order));
        input.city().ifPresent(city -> figures.put("city", judge(data, city, asked)));
        if (asked.json().isPresent()) {
            Files.write(
                    asked.json().get(),
                    new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(figures));
        }
        return 0;
    }

    /** Where it is known who lives where, more can be said of the citizens that the service made. */
    private Map<String, Object> judge(DataSet data, CityPeople city, Arguments asked) {
        List<Set<Integer>> citizens = stored.clusters();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("lookAlikes", new LookAlikes(data, citizens, city).print());
        figures.put("households", new HouseholdQuality(data, citizens, city, asked.today()).print());
        figures.put("origins", Fairness.print(Fairness.byOrigin(data, citizens, city)));
        return figures;
    }
}
