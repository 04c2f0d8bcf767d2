package org.foothold.weblayout;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.Optional;

/** How pages look in this deployment. */
@ConfigMapping(prefix = "foothold.layout")
public interface LayoutSettings {

    /** Code of the council that this deployment serves; picks its theme. */
    @WithDefault("${foothold.council:sampleton}")
    String council();

    /** {@code alpha}, {@code beta} or {@code live}; live shows no banner. */
    @WithDefault("alpha")
    String phase();

    /** Where "Exit this page" goes: a neutral, busy page of somebody else. */
    @WithDefault("https://www.bbc.co.uk/weather")
    String exitTo();

    /** Themes by council code; a deployment may add its own by configuration and a style sheet. */
    Map<String, Theme> themes();

    /** A council's name and looks. */
    interface Theme {

        String name();

        /** Name in Welsh, where the council has one. */
        Optional<String> nameCy();

        /** Text that stands where a logo would. */
        String logo();

        /** Style sheet with the colours, a file beside {@code foothold.css}. */
        String style();

        /** Colour of the browser's frame on a phone. */
        @WithDefault("#1f3d3a")
        String colour();
    }
}
