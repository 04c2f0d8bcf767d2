package org.foothold.citizens.imports.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How files are imported. */
@ConfigMapping(prefix = "foothold.citizens.imports")
public interface ImportSettings {

    /** Where files wait until they are read; survives a restart. They hold personal data: the folder is ours alone. */
    Path folder();

    /** The mappings that come with the service. */
    List<String> shippedMappings();

    /** A folder with the council's own mappings. */
    Optional<Path> mappingsFolder();

    /** Rows kept in one transaction. */
    @WithDefault("2000")
    int rowsAtOnce();

    /** How long a process may be silent before another takes its import over. */
    @WithDefault("PT1M")
    Duration lease();

    /** How often an import is taken up before it counts as failed. */
    @WithDefault("5")
    int mostAttempts();

    /** Whether example NI numbers (QQ…) are read: only where the people are made up. */
    @WithDefault("false")
    boolean exampleNinos();

    /** How often to look for imports that wait. */
    @WithDefault("1s")
    String every();
}
