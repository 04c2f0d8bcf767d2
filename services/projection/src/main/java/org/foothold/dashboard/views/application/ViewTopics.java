package org.foothold.dashboard.views.application;

import java.util.Set;
import java.util.TreeSet;

/** The topics that the views are made of. */
public final class ViewTopics {

    public static final Set<String> ALL = new TreeSet<>(Set.of(
            "triage.assessments",
            "triage.flags",
            "triage.restricted",
            "citizens.records",
            "citizens.profiles",
            "citizens.consents",
            "citizens.agreements"));

    private ViewTopics() {}
}
