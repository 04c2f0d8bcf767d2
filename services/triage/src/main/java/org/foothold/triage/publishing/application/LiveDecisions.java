package org.foothold.triage.publishing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.foothold.triage.assessment.domain.Decisions;
import org.foothold.triage.assessment.domain.DecisionsThatFailTowardsPeople;
import org.jboss.logging.Logger;

/** What the rest of the service decides by: the published rules, and a person where they fail. */
final class LiveDecisions {
    private static final Logger LOG = Logger.getLogger(LiveDecisions.class);

    private LiveDecisions() {}

    @Produces
    @ApplicationScoped
    static Decisions decisions(LiveSets sets) {
        return new DecisionsThatFailTowardsPeople(
                new LiveRules(sets),
                (set, failure) -> LOG.errorf(failure, "Deciding question set %s failed; a person will look", set));
    }
}
