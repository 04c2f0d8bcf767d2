package org.foothold.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that cannot fail guards nothing: each is shown a class that breaks it. */
class EachServiceRuleTest {

    private static final JavaClasses BAD = new ClassFileImporter().importPackages("org.foothold.feeds.bad");

    static Stream<Arguments> rules() {
        return Map.<ArchRule, String>of(
                        ServiceRules.domainIsPlainJava, "DomainWithAFramework",
                        ServiceRules.domainAsksNoClock, "DomainThatAsksTheClock",
                        ServiceRules.applicationKnowsNoAdapter, "ApplicationThatKnowsItsStore",
                        ServiceRules.adaptersDoNotCallOneAnother, "ResourceThatReadsRows",
                        ServiceRules.noServiceKnowsAnother, "OtherService",
                        ServiceRules.nobodyWaitsForAUni, "ResourceThatReadsRows",
                        ServiceRules.nobodyRunsNativeQueriesThroughHibernate, "StoreThatSpeaksSqlToHibernate",
                        ServiceRules.nobodyAsksTheRuleEngineItself, "StoreThatAsksTheRuleEngine",
                        ServiceRules.thereIsNoUtilPackage, "Drawer")
                .entrySet()
                .stream()
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void bitesOnABadExample(ArchRule rule, String culprit) {
        var result = rule.evaluate(BAD);

        assertThat(result.hasViolation()).isTrue();
        assertThat(result.getFailureReport().getDetails()).allMatch(detail -> detail.contains(culprit));
    }
}
