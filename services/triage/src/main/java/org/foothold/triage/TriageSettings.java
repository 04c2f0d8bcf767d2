package org.foothold.triage;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** What a council may set of triage. */
@ConfigMapping(prefix = "foothold.triage")
public interface TriageSettings {
    /** After how long without an answer an assessment counts as abandoned. */
    @WithDefault("PT24H")
    Duration abandonedAfter();

    /** How long a person's details are kept after the single view has linked them. */
    @WithDefault("P7D")
    Duration keepDetailsAfterLinking();

    /** The number people are told to ring. */
    @WithDefault("01632 960 001")
    String councilPhone();

    /** How often to look for abandoned assessments, as the scheduler writes durations. */
    @WithDefault("10m")
    String abandonEvery();

    /** How often to look for details that may be dropped. */
    @WithDefault("1h")
    String dropDetailsEvery();

    /** How long a code opens the answers it was made for. The answers themselves do not end. */
    @WithDefault("P30D")
    Duration resumeCodeLasts();

    /** How long a device that others use holds somebody's key when nobody clicks. The answers stay, for their code. */
    @WithDefault("PT15M")
    Duration sharedDeviceForgetsAfter();

    ResumeTries resumeTries();

    /** How many codes may be tried in ten minutes, on each replica. */
    interface ResumeTries {
        @WithDefault("20")
        int fromOneAddress();

        @WithDefault("300")
        int fromEverywhere();
    }

    AssetRegister assetRegister();

    /** Where places near somebody are asked for. */
    interface AssetRegister {
        /** Without one, nobody is asked, and results say so. */
        Optional<URI> url();

        /** How long a result waits for places. */
        @WithDefault("PT0.8S")
        Duration patience();

        /** How long it is not asked again after it failed. */
        @WithDefault("PT30S")
        Duration leaveInPeace();
    }

    RespondWithin respondWithin();

    /** How long until somebody must have been contacted. */
    interface RespondWithin {
        /** Hours of the day and night. */
        @WithDefault("PT4H")
        Duration crisis();

        /** Working hours. */
        @WithDefault("PT16H")
        Duration urgent();

        /** Working hours. */
        @WithDefault("PT40H")
        Duration routine();
    }
}
