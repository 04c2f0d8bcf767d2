package org.foothold.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class PlatformFloorTest {

    private static final JavaClasses KERNEL_AND_CONTRACTS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.foothold.kernel", "org.foothold.events");

    @Test
    void kernelAndContractsKnowNothingButJava() {
        assertThat(KERNEL_AND_CONTRACTS).isNotEmpty();

        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.foothold.kernel..", "org.foothold.events..")
                .check(KERNEL_AND_CONTRACTS);
    }

    @Test
    void theKernelKnowsNoContract() {
        noClasses()
                .that()
                .resideInAPackage("org.foothold.kernel..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.foothold.events..")
                .check(KERNEL_AND_CONTRACTS);
    }
}
