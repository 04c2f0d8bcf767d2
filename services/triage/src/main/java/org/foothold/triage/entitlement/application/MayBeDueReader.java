package org.foothold.triage.entitlement.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import org.foothold.calendar.PlatformClock;
import org.foothold.triage.OnWorker;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.entitlement.domain.Conditions;
import org.foothold.triage.entitlement.domain.FactsOfAConversation;
import org.foothold.triage.entitlement.domain.MayBeDue;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.jboss.logging.Logger;

/** Says what somebody may be due by what they told. Where that fails, nothing is said, and the rest of their result stands. */
@ApplicationScoped
public class MayBeDueReader {
    private static final Logger LOG = Logger.getLogger(MayBeDueReader.class);

    private final Entitlements catalogue;
    private final Conditions conditions;
    private final EntitlementSettings settings;
    private final InstantSource clock;

    MayBeDueReader(Entitlements catalogue, Conditions conditions, EntitlementSettings settings, InstantSource clock) {
        this.catalogue = catalogue;
        this.conditions = conditions;
        this.settings = settings;
        this.clock = clock;
    }

    /** Empty for sets that ask too little. */
    public Uni<MayBeDue> read(QuestionSet set, Answers answers) {
        if (!FactsOfAConversation.canBeReadFrom(set)) {
            return Uni.createFrom().item(MayBeDue.NOTHING);
        }
        var today = LocalDate.ofInstant(clock.instant(), PlatformClock.LOCAL_TIME);
        var here = catalogue.all().stream()
                .filter(entitlement -> entitlement.nations().contains(settings.nation()))
                .toList();
        return OnWorker.call(() -> MayBeDue.of(here, conditions, FactsOfAConversation.read(set, answers, today)))
                .onFailure()
                .recoverWithItem(failure -> {
                    LOG.errorf(failure, "What may be due by %s cannot be said", set.ref());
                    return MayBeDue.NOTHING;
                });
    }
}
