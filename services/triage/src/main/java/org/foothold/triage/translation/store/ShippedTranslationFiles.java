package org.foothold.triage.translation.store;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.foothold.triage.translation.application.ShippedTranslations;
import org.foothold.triage.translation.domain.Translation;

/** The translations that come with the service, a file for each language; nobody has confirmed them. */
@ApplicationScoped
public class ShippedTranslationFiles implements ShippedTranslations {
    private static final List<String> SHIPPED = List.of("ar", "bn", "pl", "ur");
    private static final String BY = "foothold";

    private final YAMLMapper yaml = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .addModule(new JavaTimeModule())
            .build();

    record Document(String language, Instant written, Map<String, Entry> texts) {}

    record Entry(String of, String text) {}

    @Override
    public List<Translation> all() {
        return SHIPPED.stream().flatMap(this::translations).toList();
    }

    private Stream<Translation> translations(String language) {
        var file = "translations/first-step/" + language + ".yaml";
        try (var in = ShippedTranslationFiles.class.getClassLoader().getResourceAsStream(file)) {
            var document = yaml.readValue(in, Document.class);
            return document.texts().entrySet().stream()
                    .map(each -> new Translation(
                            document.language(),
                            each.getKey(),
                            0,
                            each.getValue().text(),
                            each.getValue().of(),
                            BY,
                            document.written(),
                            Optional.empty()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
