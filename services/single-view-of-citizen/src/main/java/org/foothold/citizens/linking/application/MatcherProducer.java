package org.foothold.citizens.linking.application;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foothold.citizens.linking.domain.Matcher;
import org.foothold.citizens.linking.domain.ModelMatcher;
import org.foothold.citizens.matching.domain.Model;
import org.foothold.place.CsvWardDirectory;
import org.foothold.place.WardDirectory;

/** Chooses the matcher and the ward directory of this deployment. */
@Singleton
class MatcherProducer {

    @Produces
    @Singleton
    Matcher matcher(Model model) {
        return new ModelMatcher(model);
    }

    /** Without a file no ward is known; people are linked all the same. */
    @Produces
    @Singleton
    WardDirectory wards(@ConfigProperty(name = "foothold.citizens.wards-file") Optional<Path> file) throws IOException {
        return file.isPresent() ? CsvWardDirectory.read(file.get()) : postcode -> Optional.empty();
    }
}
