package org.foothold.triage.asking.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.foothold.calendar.PlatformClock;
import org.foothold.triage.asking.domain.NotWorthAsking;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.assessment.domain.WhatMatters;
import org.foothold.triage.entitlement.application.EntitlementSettings;
import org.foothold.triage.entitlement.application.Entitlements;
import org.foothold.triage.entitlement.domain.ConditionTable;
import org.foothold.triage.entitlement.domain.Entitlement;
import org.foothold.triage.entitlement.domain.WrittenConditions;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.foothold.triage.questionset.domain.QuestionSetRef;
import org.jboss.logging.Logger;

/** What need not be asked, by the rules of the pinned version and the entitlements of this council's nation. Where anything fails, everything is asked. */
@ApplicationScoped
public class LeaveOut implements WhatMatters {
    private static final Logger LOG = Logger.getLogger(LeaveOut.class);

    private final WeighedSets sets;
    private final List<ConditionTable> entitlements;
    private final InstantSource clock;
    private final Map<QuestionSetRef, Optional<NotWorthAsking>> known = new ConcurrentHashMap<>();

    LeaveOut(
            WeighedSets sets,
            WrittenConditions conditions,
            Entitlements catalogue,
            EntitlementSettings settings,
            InstantSource clock) {
        this.sets = sets;
        this.entitlements = ofHere(conditions, catalogue, settings);
        this.clock = clock;
    }

    @Override
    public Set<String> notWorthAsking(QuestionSet set, Answers answers) {
        try {
            return known.computeIfAbsent(
                            set.ref(),
                            ref -> sets.weighed(ref).map(weighed -> new NotWorthAsking(weighed, entitlements)))
                    .map(left -> left.after(answers, LocalDate.ofInstant(clock.instant(), PlatformClock.LOCAL_TIME)))
                    .orElseGet(Set::of);
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "What matters in question set %s cannot be said; everything is asked", set.ref());
            return Set.of();
        }
    }

    private static List<ConditionTable> ofHere(
            WrittenConditions conditions, Entitlements catalogue, EntitlementSettings settings) {
        var here = catalogue.all().stream()
                .filter(entitlement -> entitlement.nations().contains(settings.nation()))
                .map(Entitlement::code)
                .collect(Collectors.toSet());
        return conditions.tables().stream()
                .filter(table -> here.contains(table.entitlement()))
                .toList();
    }
}
