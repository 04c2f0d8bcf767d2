package org.foothold.citizens.extract.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When a person is asked before a complete file withdraws anybody. */
@ConfigMapping(prefix = "foothold.citizens.extract")
public interface ExtractSettings {

    /** Fewer than so many go without asking. */
    @WithDefault("20")
    int few();

    /** More than so many of a hundred records of the source do not go without asking. */
    @WithDefault("10")
    int percent();

    /** How often to look for complete files that were read. */
    @WithDefault("1s")
    String every();
}
