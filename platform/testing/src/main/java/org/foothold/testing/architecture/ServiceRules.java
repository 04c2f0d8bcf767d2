package org.foothold.testing.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What holds inside every service: domain ← application ← api, web, messaging, store; adapters do not call one another;
 * no service knows another. Each rule is proven on a bad example in this module's tests.
 */
public final class ServiceRules {

    private static final List<String> ADAPTERS = List.of("api", "web", "messaging", "store");
    private static final List<String> SERVICES = List.of(
            "frontdoor",
            "triage",
            "referrals",
            "assets",
            "citizens",
            "notifications",
            "contacts",
            "feeds",
            "dashboard");

    /** The domain knows Java, the kernel, the published codes and plain value libraries; no framework, no adapter. */
    @ArchTest
    public static final ArchRule domainIsPlainJava = classes()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..",
                    "..domain..",
                    "org.foothold.kernel..",
                    "org.foothold.events..",
                    "org.foothold.place..",
                    "com.google.i18n.phonenumbers.."))
            .allowEmptyShould(true);

    /** The version before goes on over the same database: a migration adds, it does not take away, rename or demand. */
    @ArchTest
    static void migrationsLetTheVersionBeforeGoOn(JavaClasses service) {
        var refused = Migrations.onTheClassPath().stream()
                .flatMap(migration -> migration.refusals().stream())
                .toList();
        if (!refused.isEmpty()) {
            throw new AssertionError(String.join("\n", refused));
        }
    }

    /** Time and identity come in as arguments: a domain that asks the clock makes tests guess. */
    @ArchTest
    public static final ArchRule domainAsksNoClock = classes()
            .that()
            .resideInAPackage("..domain..")
            .should(new ArchCondition<>("not ask the clock or make ids") {
                @Override
                public void check(JavaClass checked, ConditionEvents events) {
                    checked.getMethodCallsFromSelf().stream()
                            .filter(ServiceRules::asksTheWorld)
                            .forEach(call -> events.add(SimpleConditionEvent.violated(checked, call.getDescription())));
                }
            })
            .allowEmptyShould(true);

    /** The application decides what is done; how it is stored, shown or sent is not its business. */
    @ArchTest
    public static final ArchRule applicationKnowsNoAdapter = noClasses()
            .that()
            .resideInAPackage("..application..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..api..", "..web..", "..messaging..", "..store..")
            .allowEmptyShould(true);

    /** Adapters meet in the application, not behind its back. */
    @ArchTest
    public static final ArchRule adaptersDoNotCallOneAnother = classes()
            .that()
            .resideInAnyPackage("..api..", "..web..", "..messaging..", "..store..")
            .should(new ArchCondition<>("not depend on another kind of adapter") {
                @Override
                public void check(JavaClass checked, ConditionEvents events) {
                    String own = adapterOf(checked);
                    checked.getDirectDependenciesFromSelf().stream()
                            .filter(dependency -> {
                                String other = adapterOf(dependency.getTargetClass());
                                return other != null && own != null && !other.equals(own);
                            })
                            .forEach(dependency ->
                                    events.add(SimpleConditionEvent.violated(checked, dependency.getDescription())));
                }
            })
            .allowEmptyShould(true);

    /** What a service knows of others is their events and their HTTP API. */
    @ArchTest
    public static final ArchRule noServiceKnowsAnother = classes()
            .should(new ArchCondition<>("not depend on another service") {
                @Override
                public void check(JavaClass checked, ConditionEvents events) {
                    String own = serviceOf(checked);
                    checked.getDirectDependenciesFromSelf().stream()
                            .filter(dependency -> {
                                String other = serviceOf(dependency.getTargetClass());
                                return other != null && own != null && !other.equals(own);
                            })
                            .forEach(dependency ->
                                    events.add(SimpleConditionEvent.violated(checked, dependency.getDescription())));
                }
            });

    /** Waiting for a Uni stops the event loop, and with it everybody else. */
    @ArchTest
    public static final ArchRule nobodyWaitsForAUni =
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName("io.smallrye.mutiny.groups.UniAwait");

    /**
     * Hibernate Reactive 3.2 keeps a new plan for each run of a native select, all under one hash: after 2,000 runs, looking among them
     * cost more than the work. Entities and Hibernate's own language are planned once; SQL goes to the PostgreSQL client.
     */
    @ArchTest
    public static final ArchRule nobodyRunsNativeQueriesThroughHibernate = noClasses()
            .should()
            .callMethodWhere(target(name("createNativeQuery"))
                    .as("run SQL through Hibernate; use an entity, or the PostgreSQL client"));

    /** What an engine does quietly, {@code platform/decision-tables} makes loud; whoever goes past it hears nothing. */
    @ArchTest
    public static final ArchRule nobodyAsksTheRuleEngineItself =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("org.kie..", "org.drools..");

    /** A drawer for everything is where nobody finds anything. */
    @ArchTest
    public static final ArchRule thereIsNoUtilPackage =
            noClasses().should().resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..");

    private ServiceRules() {}

    private static boolean asksTheWorld(JavaCall<?> call) {
        String method = call.getTarget().getName();
        JavaClass owner = call.getTargetOwner();
        boolean now = method.equals("now")
                && owner.isAssignableTo(TemporalAccessor.class)
                && call.getTarget().getRawParameterTypes().isEmpty();
        boolean millis = Set.of("currentTimeMillis", "nanoTime").contains(method) && owner.isEquivalentTo(System.class);
        boolean random = method.equals("randomUUID") && owner.isEquivalentTo(UUID.class);
        return now || millis || random;
    }

    private static String adapterOf(JavaClass checked) {
        if (serviceOf(checked) == null) {
            return null;
        }
        List<String> path = List.of(checked.getPackageName().split("\\."));
        return ADAPTERS.stream().filter(path::contains).findFirst().orElse(null);
    }

    private static String serviceOf(JavaClass checked) {
        String[] path = checked.getPackageName().split("\\.");
        return path.length > 2 && path[0].equals("org") && path[1].equals("foothold") && SERVICES.contains(path[2])
                ? path[2]
                : null;
    }
}
