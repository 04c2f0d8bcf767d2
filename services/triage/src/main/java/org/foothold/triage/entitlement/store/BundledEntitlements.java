package org.foothold.triage.entitlement.store;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foothold.triage.entitlement.application.Entitlements;
import org.foothold.triage.entitlement.domain.Entitlement;
import org.foothold.triage.entitlement.domain.Nation;
import org.foothold.triage.questionset.domain.Text;

/** The catalogue that ships with the service. */
@ApplicationScoped
public class BundledEntitlements implements Entitlements {
    private static final String DOCUMENT = "entitlements/entitlements.yaml";
    private static final String NOBODY_YET = "not yet";

    private final List<Entitlement> all = load();

    record Document(List<Entry> entitlements) {}

    record Entry(
            String code,
            List<String> nations,
            Map<String, String> name,
            Map<String, String> what,
            String apply,
            String source,
            String checked) {
        Entitlement toEntitlement() {
            return new Entitlement(
                    code,
                    nations.stream()
                            .map(nation -> Nation.valueOf(nation.toUpperCase(Locale.ROOT)))
                            .collect(Collectors.toUnmodifiableSet()),
                    new Text(name),
                    new Text(what),
                    URI.create(apply),
                    URI.create(source),
                    checked.equals(NOBODY_YET) ? Optional.empty() : Optional.of(LocalDate.parse(checked)));
        }
    }

    @Override
    public List<Entitlement> all() {
        return all;
    }

    private static List<Entitlement> load() {
        var yaml = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .build();
        try (var file = BundledEntitlements.class.getClassLoader().getResourceAsStream(DOCUMENT)) {
            return yaml.readValue(file, Document.class).entitlements().stream()
                    .map(Entry::toEntitlement)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
