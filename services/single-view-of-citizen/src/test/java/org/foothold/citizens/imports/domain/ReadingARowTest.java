package org.foothold.citizens.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foothold.citizens.imports.domain.ColumnRule.OnError;
import org.foothold.citizens.person.domain.PersonName;
import org.junit.jupiter.api.Test;

class ReadingARowTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<String> HEADER =
            List.of("ref", "name", "born", "nino", "phone", "left over", "restricted");

    private static final Mapping MAPPING = new Mapping(
            "test",
            "Test",
            "test-system",
            "benefits",
            StandardCharsets.UTF_8,
            ',',
            List.of("ref"),
            Map.of(
                    Attribute.FULL_NAME, rule("name", OnError.REJECT),
                    Attribute.DATE_OF_BIRTH,
                            new ColumnRule(
                                    "born",
                                    List.of("dd/MM/yyyy", "d-MMM-yyyy"),
                                    LocalDate.of(1905, 1, 1),
                                    null,
                                    Set.of("01/01/1900"),
                                    false,
                                    OnError.REJECT),
                    Attribute.NINO, rule("nino", OnError.LEAVE_OUT),
                    Attribute.PHONE, rule("phone", OnError.LEAVE_OUT)),
            Map.of("notice", "notice_served"),
            Set.of("notice_served"),
            CompleteFiles.NEVER,
            new Mapping.RestrictedRows("restricted", Set.of("Y"), "family-safeguarding"));

    private static ColumnRule rule(String column, OnError onError) {
        return new ColumnRule(column, List.of(), null, null, Set.of(), false, onError);
    }

    private final RowReader reader = new RowReader(MAPPING, HEADER, TODAY);

    private SourceRow accepted(String... cells) {
        assertThat(reader.read(List.of(cells))).isInstanceOf(RowOutcome.Accepted.class);
        return ((RowOutcome.Accepted) reader.read(List.of(cells))).row();
    }

    private List<String> reasons(String... cells) {
        assertThat(reader.read(List.of(cells))).isInstanceOf(RowOutcome.Rejected.class);
        return ((RowOutcome.Rejected) reader.read(List.of(cells)))
                .reasons().stream().map(Finding::code).toList();
    }

    @Test
    void aGoodRowBecomesAPerson() {
        SourceRow row = accepted("T1", "Ann Lee", "04/02/1981", "AB123456C", "020 7946 0018", "", "N");
        assertThat(row.sourceId()).isEqualTo("T1");
        assertThat(row.person().name().orElseThrow().reveal()).isEqualTo(new PersonName("Ann", "Lee"));
        assertThat(row.person().contactPoints()).hasSize(1);
        assertThat(row.restrictedTo()).isEmpty();
    }

    @Test
    void aFactThatAnOlderExtractLacksIsSimplyNotThere() {
        assertThat(accepted("T1", "Ann Lee", "", "", "", "", "").facts().reveal())
                .isEmpty();
        var header = new ArrayList<>(HEADER);
        header.add("notice_served");
        var newer = new RowReader(MAPPING, header, TODAY).read(List.of("T1", "Ann Lee", "", "", "", "", "", "Y"));
        assertThat(((RowOutcome.Accepted) newer).row().facts().reveal()).containsEntry("notice", "Y");
    }

    @Test
    void theSecondFormatOfADateIsTried() {
        assertThat(accepted("T1", "Ann Lee", "4-feb-1981", "", "", "", "")
                        .person()
                        .dateOfBirth()
                        .orElseThrow()
                        .reveal()
                        .day())
                .isEqualTo(LocalDate.of(1981, 2, 4));
    }

    @Test
    void aPlaceholderIsReadAsUnknown() {
        assertThat(accepted("T1", "Ann Lee", "01/01/1900", "", "", "", "")
                        .person()
                        .dateOfBirth())
                .isEmpty();
    }

    @Test
    void aRowMarkedRestrictedOpensToItsTeamAlone() {
        assertThat(accepted("T1", "Ann Lee", "", "", "", "", "Y").restrictedTo())
                .contains("family-safeguarding");
    }

    @Test
    void datesThatAreNoneOrCannotBeAreRejected() {
        assertThat(reasons("T1", "Ann Lee", "31/02/1981", "", "", "", "")).containsExactly("malformed-date");
        assertThat(reasons("T1", "Ann Lee", "04/02/1881", "", "", "", "")).containsExactly("implausible-date");
        assertThat(reasons("T1", "Ann Lee", "23/11/2026", "", "", "", "")).containsExactly("implausible-date");
    }

    @Test
    void anUnusableIdentifierIsLeftOutAndReported() {
        var outcome = (RowOutcome.Accepted) reader.read(List.of("T1", "Ann Lee", "", "QQ123456C", "not known", "", ""));
        assertThat(outcome.row().person().nino()).isEmpty();
        assertThat(outcome.leftOut())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder("malformed-nino", "malformed-phone-number");
    }

    @Test
    void rowsThatSpeakOfNobodyAreRejected() {
        assertThat(reasons("T1", "", "04/02/1981", "", "020 7946 0018", "", "")).containsExactly("nobody-named");
        assertThat(reasons("", "Ann Lee", "", "", "", "", "")).containsExactly("no-source-id");
        assertThat(reasons("T1", "12345", "", "", "", "", "")).containsExactly("malformed-name");
        assertThat(reasons("T1", "A".repeat(500), "", "", "", "", "")).containsExactly("too-long");
        assertThat(reasons("T1", "Ann Lee")).containsExactly("wrong-number-of-columns");
    }

    @Test
    void aRowThatIsSetAsideStillSaysWhomItIsAbout() {
        assertThat(setAside("T1", "Ann Lee", "no day", "", "", "", "")).contains("T1");
        assertThat(setAside("T1", "", "", "", "", "", "")).contains("T1");
        assertThat(setAside("T1", "Ann\0Lee", "", "", "", "", "")).contains("T1");
        assertThat(setAside("T1", "Ann Lee")).contains("T1");
        assertThat(setAside("", "Ann Lee", "", "", "", "", "")).isEmpty();
        assertThat(setAside("T\0", "Ann Lee", "", "", "", "", "")).isEmpty();
        assertThat(setAside("T".repeat(129), "Ann Lee", "", "", "", "", "")).isEmpty();
    }

    private Optional<String> setAside(String... cells) {
        return ((RowOutcome.Rejected) reader.read(List.of(cells))).sourceId();
    }

    @Test
    void findingsNeverRepeatWhatWasWritten() {
        var rejected = (RowOutcome.Rejected) reader.read(List.of("T1", "Zebedee 9", "77/77/7777", "ZZTOP", "", "", ""));
        assertThat(rejected.reasons().toString())
                .doesNotContain("Zebedee")
                .doesNotContain("77/77")
                .doesNotContain("ZZTOP");
    }

    @Test
    void aColumnTheMappingDoesNotReadChangesNothing() {
        assertThat(accepted("T1", "Ann Lee", "", "", "", "one", "").contentHash())
                .isEqualTo(accepted("T1", "Ann Lee", "", "", "", "other", "").contentHash())
                .isNotEqualTo(accepted("T1", "Ann Leigh", "", "", "", "one", "").contentHash());
    }

    @Test
    void anotherHeaderRefusesTheFile() {
        assertThatThrownBy(() -> new RowReader(MAPPING, List.of("ref", "name"), TODAY))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("“born”");
        assertThatThrownBy(() -> new RowReader(MAPPING, List.of("ref", "ref", "name"), TODAY))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("twice");
    }
}
