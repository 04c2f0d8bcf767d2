package org.foothold.dashboard.people.domain;

import java.util.List;

/** How soon somebody should be contacted, as the codes that travel, the most urgent first. */
public final class Urgencies {

    public static final List<String> ALL = List.of("crisis", "urgent", "routine");

    private Urgencies() {}
}
