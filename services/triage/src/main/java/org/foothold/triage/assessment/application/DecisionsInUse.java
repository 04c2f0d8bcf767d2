package org.foothold.triage.assessment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.foothold.triage.assessment.domain.Decisions;
import org.foothold.triage.assessment.domain.rules.DecisionsThatFailTowardsPeople;
import org.foothold.triage.assessment.domain.rules.FirstStepRules;
import org.jboss.logging.Logger;

/** The rules that decide in this deployment. */
class DecisionsInUse {
    private static final Logger LOG = Logger.getLogger(DecisionsInUse.class);

    @Produces
    @ApplicationScoped
    Decisions decisions() {
        return new DecisionsThatFailTowardsPeople(
                new FirstStepRules(),
                (set, failure) -> LOG.errorf(failure, "Deciding question set %s failed; a person will look", set));
    }
}
