package org.foothold.citizens.imports.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.foothold.citizens.imports.application.ImportSettings;
import org.foothold.citizens.imports.application.Mappings;
import org.foothold.citizens.imports.domain.CompleteFiles;
import org.foothold.citizens.imports.domain.Mapping;
import org.foothold.citizens.imports.domain.MappingRefused;

/** The shipped mappings and those of the council's own folder, which stand in for shipped ones of the same name. */
@ApplicationScoped
class MappingCatalogue implements Mappings {

    private final Map<String, Mapping> byName = new TreeMap<>();

    MappingCatalogue(ImportSettings settings) {
        settings.shippedMappings().forEach(this::addShipped);
        settings.mappingsFolder().ifPresent(this::addAll);
        refuseSharedSources(byName.values());
    }

    /**
     * A file that holds everybody of its source withdraws whom it does not have, so no other mapping may bring in records of that source.
     *
     * @throws MappingRefused naming both
     */
    static void refuseSharedSources(Collection<Mapping> mappings) {
        for (Mapping mapping : mappings) {
            mappings.stream()
                    .filter(other -> mapping.complete() != CompleteFiles.NEVER)
                    .filter(other -> !other.name().equals(mapping.name()))
                    .filter(other -> other.sourceSystem().equals(mapping.sourceSystem()))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new MappingRefused(
                                mapping.name(),
                                List.of(
                                        "complete: say never, or give this mapping a sourceSystem of its own: %s brings in records of %s too"
                                                .formatted(other.name(), mapping.sourceSystem())));
                    });
        }
    }

    @Override
    public Optional<Mapping> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    @Override
    public List<Mapping> all() {
        return byName.values().stream()
                .sorted(Comparator.comparing(Mapping::title))
                .toList();
    }

    private void addShipped(String name) {
        String file = "mappings/" + name + ".yaml";
        try (InputStream yaml = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (yaml == null) {
                throw new IllegalStateException("no mapping " + file + " in this service");
            }
            add(MappingYaml.read(file, yaml));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void addAll(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(this::add);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void add(Path file) {
        try (InputStream yaml = Files.newInputStream(file)) {
            add(MappingYaml.read(file.getFileName().toString(), yaml));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void add(Mapping mapping) {
        byName.put(mapping.name(), mapping);
    }
}
