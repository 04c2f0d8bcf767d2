package org.foothold.testing.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadingTheAccessTableTest {

    private static final AccessTable TABLE = AccessTable.read("""
            # who may call the sample
            GET  /open          : anyone
            GET  /home          : signed-in
            POST /notes/{id}    : connector, manager
            """);

    @Test
    void anyoneMeansWithoutATokenToo() {
        assertThat(TABLE.expected(new Operation("GET", "/open"), Optional.empty()))
                .isEqualTo(Verdict.ADMITTED);
    }

    @Test
    void aRoleThatIsNotNamedIsRefused() {
        Operation notes = new Operation("POST", "/notes/{id}");
        assertThat(TABLE.expected(notes, Optional.of("manager"))).isEqualTo(Verdict.ADMITTED);
        assertThat(TABLE.expected(notes, Optional.of("citizen"))).isEqualTo(Verdict.REFUSED);
        assertThat(TABLE.expected(notes, Optional.empty())).isEqualTo(Verdict.SIGN_IN);
    }

    @Test
    void whoeverSignedInIsAnyRole() {
        Operation home = new Operation("GET", "/home");
        assertThat(TABLE.expected(home, Optional.of("citizen"))).isEqualTo(Verdict.ADMITTED);
        assertThat(TABLE.expected(home, Optional.empty())).isEqualTo(Verdict.SIGN_IN);
    }

    @Test
    void whatIsNotListedIsClosed() {
        Operation unknown = new Operation("DELETE", "/notes/{id}");
        assertThat(TABLE.expected(unknown, Optional.of("admin"))).isEqualTo(Verdict.REFUSED);
    }

    @Test
    void aMisspeltRoleOrASecondRowIsAnError() {
        assertThatThrownBy(() -> AccessTable.read("GET /x : conector")).hasMessageContaining("conector");
        assertThatThrownBy(() -> AccessTable.read("GET /x : dpo\nGET /x : admin"))
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> AccessTable.read("GET /x")).hasMessageContaining("not a row");
    }
}
