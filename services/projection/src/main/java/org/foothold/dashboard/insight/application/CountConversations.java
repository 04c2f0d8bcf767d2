package org.foothold.dashboard.insight.application;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.foothold.dashboard.insight.domain.InsightFilter;
import org.foothold.dashboard.insight.domain.TriageCounts;

/** Where conversations are counted. */
public interface CountConversations {

    Uni<TriageCounts> count(InsightFilter filter);

    /** Every version of every question set that a conversation began with. */
    Uni<List<SetVersion>> versions();

    /** A version of a question set. */
    record SetVersion(String questionSet, long version) {

        /** As it stands in an address: {@code first-step.2}. */
        public String code() {
            return questionSet + "." + version;
        }

        public static Optional<SetVersion> of(String code) {
            int dot = code.lastIndexOf('.');
            return dot > 0 && code.substring(dot + 1).matches("[0-9]{1,9}")
                    ? Optional.of(new SetVersion(code.substring(0, dot), Long.parseLong(code.substring(dot + 1))))
                    : Optional.empty();
        }
    }
}
