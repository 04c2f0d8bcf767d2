package org.foothold.triage.guidance.store;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.foothold.kernel.Codes;
import org.foothold.triage.assessment.domain.Need;
import org.foothold.triage.assessment.domain.Stage;
import org.foothold.triage.guidance.application.Guidance;
import org.foothold.triage.guidance.domain.Advice;
import org.foothold.triage.questionset.domain.Danger;

/** The guidance that ships with the service. A gap in it stops the start rather than leave somebody without a number to ring. */
@Startup
@ApplicationScoped
public class BundledGuidance implements Guidance {
    private static final String DOCUMENT = "guidance/guidance.yaml";

    private final Map<Danger, Advice> dangers;
    private final Map<Stage, Advice> stages;
    private final Map<Need, Advice> needs;
    private final Map<String, Advice> topics;

    public BundledGuidance() {
        var document = load();
        dangers = complete(Danger.class, Danger::code, document.dangers());
        stages = complete(Stage.class, Stage::code, document.stages());
        needs = complete(Need.class, Need::code, document.needs());
        topics = new TreeMap<>();
        document.topics().forEach((topic, entry) -> topics.put(topic, entry.toAdvice()));
    }

    @Override
    public Advice inDanger(Danger danger) {
        return dangers.get(danger);
    }

    @Override
    public Advice onNeed(Need need) {
        return needs.get(need);
    }

    @Override
    public Optional<Advice> on(String topic) {
        return Codes.find(Need.values(), Need::code, topic)
                .map(this::onNeed)
                .or(() -> Optional.ofNullable(topics.get(topic)));
    }

    @Override
    public Set<String> particularTopics() {
        return Collections.unmodifiableSet(topics.keySet());
    }

    @Override
    public Advice atStage(Stage stage) {
        return stages.get(stage);
    }

    private static <K extends Enum<K>> Map<K, Advice> complete(
            Class<K> keys, Function<K, String> code, Map<String, GuidanceDocument.AdviceEntry> written) {
        var advice = new EnumMap<K, Advice>(keys);
        Arrays.stream(keys.getEnumConstants()).forEach(key -> {
            var entry = written.get(code.apply(key));
            if (entry == null) {
                throw new IllegalStateException(DOCUMENT + ": nothing is said of " + code.apply(key));
            }
            advice.put(key, entry.toAdvice());
        });
        return advice;
    }

    private static GuidanceDocument load() {
        var yaml = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (var document = BundledGuidance.class.getClassLoader().getResourceAsStream(DOCUMENT)) {
            return yaml.readValue(document, GuidanceDocument.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
