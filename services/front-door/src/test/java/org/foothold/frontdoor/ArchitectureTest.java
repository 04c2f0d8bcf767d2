package org.foothold.frontdoor;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.foothold.testing.architecture.ServiceRules;

/** The rules that every service keeps. */
@AnalyzeClasses(packages = "org.foothold.frontdoor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests RULES = ArchTests.in(ServiceRules.class);
}
