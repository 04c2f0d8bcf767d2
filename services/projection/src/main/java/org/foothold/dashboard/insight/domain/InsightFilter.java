package org.foothold.dashboard.insight.domain;

import java.util.List;

/**
 * Which conversations are counted, and by what they are parted.
 *
 * @param version of the question set; null for all of them
 * @param channel null for all
 * @param language null for all
 */
public record InsightFilter(
        String questionSet, Long version, Period period, String channel, String language, Dimension by) {

    public static final List<String> CHANNELS =
            List.of("web", "webchat", "ivr", "telephone", "hub", "library", "partner", "api");
    public static final List<String> LANGUAGES = List.of("en", "cy", "ar", "bn", "pl", "ur");

    /** What the conversations are parted by. */
    public enum Dimension {
        CHANNEL("channel"),
        LANGUAGE("language"),
        WARD("ward");

        private final String code;

        Dimension(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
