package org.foothold.citizens.matching.store;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foothold.citizens.matching.domain.Model;

/** The model of this deployment: the council's own where it names a file, else the shipped one. */
@Singleton
class ChosenModel {

    private static final String SHIPPED = "uk-council-2";

    @Produces
    @Singleton
    Model model(@ConfigProperty(name = "foothold.citizens.linking.model") Optional<Path> file) throws IOException {
        return file.isPresent() ? ModelFile.read(file.get()) : ModelFile.shipped(SHIPPED);
    }
}
