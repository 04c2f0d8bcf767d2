package org.foothold.security.edge;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;
import org.foothold.webapi.ContentPolicy;

/** How much a stranger may send, and which inline script our pages may run. */
@ConfigMapping(prefix = "foothold.edge")
public interface EdgeConfig {

    Body body();

    /** Requests worked on at a time; the rest are told to try again in a second. */
    @WithDefault("64")
    int atOnce();

    Anonymous anonymous();

    /** SHA-256 of the one inline script that runs; nothing else inline does. */
    @WithDefault(ContentPolicy.INLINE_SCRIPT)
    String inlineScript();

    /** The size of what may be sent. */
    interface Body {

        @WithDefault("1M")
        MemorySize max();

        /**
         * Beginnings of paths that take large files, or whole paths in which {@code *} stands for one part; there {@code quarkus.http.limits.max-body-size} alone holds, which the
         * service raises for them.
         */
        Optional<List<String>> largeAt();
    }

    /** How often a client without a token may call. */
    interface Anonymous {

        /** Requests a client may send in the long run; 0 switches the limit off. */
        @WithDefault("20")
        int perSecond();

        /** Requests a client may send at once after a pause: a library's computers share one address. */
        @WithDefault("200")
        int burst();

        /** Clients remembered at a time; those not seen for longest are forgotten first. */
        @WithDefault("10000")
        int remembered();
    }
}
