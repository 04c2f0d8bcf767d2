package org.foothold.dashboard.names.application;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;

/** Asks the single view for display names, for the caller at hand and their purpose; at most 50 at once. */
public interface NameSource {

    int MOST = 50;

    /** The names it knows and may tell, by id ({@code citizen:…} or the text of a record reference). */
    Uni<Map<String, String>> namesOf(List<String> ids);
}
