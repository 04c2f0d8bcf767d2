package org.foothold.citizens.imports.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.foothold.citizens.imports.domain.CompleteFiles;
import org.foothold.citizens.imports.domain.Mapping;
import org.foothold.citizens.imports.domain.MappingRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappingFilesTest {

    private static Mapping read(String yaml) {
        return MappingYaml.read("m.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rent-arrears",
                "council-tax-arrears",
                "food-voucher-requests",
                "family-flags",
                "contact-centre-log",
                "benefits",
                "historical-people"
            })
    void everyShippedMappingIsUnderstood(String name) {
        var file = MappingFilesTest.class.getResourceAsStream("/mappings/" + name + ".yaml");
        assertThat(MappingYaml.read(name, file).name()).isEqualTo(name);
    }

    @Test
    void theTruthOfTheOutsideDataIsNeverRead() {
        var file = MappingFilesTest.class.getResourceAsStream("/mappings/historical-people.yaml");
        assertThat(MappingYaml.read("historical-people", file).columns()).doesNotContain("cluster");
    }

    @Test
    void aFileThatHoldsEverybodySharesItsSourceWithNoOtherMapping() {
        Mapping complete = read(people("rents", "housing", "complete: ask"));
        Mapping other = read(people("tenancies", "housing", ""));
        assertThatThrownBy(() -> MappingCatalogue.refuseSharedSources(List.of(other, complete)))
                .isInstanceOf(MappingRefused.class)
                .hasMessageContaining("tenancies");
        MappingCatalogue.refuseSharedSources(List.of(other, read(people("rents", "housing", ""))));
        MappingCatalogue.refuseSharedSources(List.of(other, read(people("rents", "rents", "complete: always"))));
    }

    private static String people(String name, String source, String more) {
        return """
                name: %s
                title: People
                sourceSystem: %s
                category: benefits
                %s
                sourceId: [id]
                attributes: { fullName: { column: who } }
                """.formatted(name, source, more);
    }

    @Test
    void anUnknownWordIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> read("""
                name: people
                title: People
                sourceSystem: people
                category: benefits
                sourceId: [id]
                attributes: { fullName: { colum: who } }
                """))
                .isInstanceOf(MappingRefused.class)
                .hasMessageContaining("attributes.fullName.colum")
                .hasMessageContaining("column, earliest, formats");
    }

    @Test
    void allThatIsWrongIsNamedAtOnce() {
        assertThatThrownBy(() -> read("""
                name: People!
                title: People
                sourceSystem: people
                category: benefits
                file: { encoding: utf-9, delimiter: "||" }
                complete: sometimes
                sourceId: []
                attributes:
                  shoeSize: { column: feet }
                  dateOfBirth: { column: born }
                  observedOn: { column: seen, formats: [qqqqqqq] }
                """))
                .isInstanceOf(MappingRefused.class)
                .hasMessageContainingAll(
                        "name:",
                        "utf-9",
                        "file.delimiter",
                        "sourceId",
                        "complete: say never, ask or always",
                        "attributes.shoeSize is not known",
                        "attributes.dateOfBirth.formats",
                        "qqqqqqq",
                        "a mapping names fullName");
    }

    @Test
    void aMappingThatSaysNothingOfItIsNeverComplete() {
        String people = """
                name: people
                title: People
                sourceSystem: people
                category: benefits
                sourceId: [id]
                attributes: { fullName: { column: who } }
                """;
        assertThat(read(people).complete()).isEqualTo(CompleteFiles.NEVER);
        assertThat(read(people + "complete: ask\n").complete()).isEqualTo(CompleteFiles.ASK);
        assertThat(read(people + "complete: always\n").complete()).isEqualTo(CompleteFiles.ALWAYS);
    }

    @Test
    void whatIsNotYamlIsRefused() {
        assertThatThrownBy(() -> read("a: ["))
                .isInstanceOf(MappingRefused.class)
                .hasMessageContaining("m.yaml");
        assertThatThrownBy(() -> read("name: people")).isInstanceOf(MappingRefused.class);
    }
}
