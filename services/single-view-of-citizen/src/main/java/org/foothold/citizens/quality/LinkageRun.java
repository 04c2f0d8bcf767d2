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
        figures.putAll(stored.measure(data, order));
        if (asked.json().isPresent()) {
            Files.write(
                    asked.json().get(),
                    new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(figures));
        }
        return 0;
    }
}
