package org.foothold.launcher.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepingSecretsTest {

    @TempDir
    Path folder;

    @Test
    void theFileMayBeReadByItsOwnerAlone() throws IOException {
        Secrets.in(file()).password("database.triage");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void theNextStartFindsTheSameSecrets() {
        var first = Secrets.in(file());
        var made = new String[] {
            first.password("database.triage"),
            first.encryptionKey("encryption.triage"),
            first.spokenPassword("demo.dpo")
        };
        var second = Secrets.in(file());
        assertThat(second.password("database.triage")).isEqualTo(made[0]);
        assertThat(second.encryptionKey("encryption.triage")).isEqualTo(made[1]);
        assertThat(second.spokenPassword("demo.dpo")).isEqualTo(made[2]);
    }

    @Test
    void everyNameGetsItsOwn() {
        var secrets = Secrets.in(file());
        assertThat(secrets.password("database.triage")).isNotEqualTo(secrets.password("database.citizens"));
        assertThat(secrets.spokenPassword("demo.dpo")).isNotEqualTo(secrets.spokenPassword("demo.analyst"));
    }

    @Test
    void anEncryptionKeyHas256Bits() {
        assertThat(Base64.getDecoder().decode(Secrets.in(file()).encryptionKey("encryption.triage")))
                .hasSize(32);
    }

    @Test
    void aSpokenPasswordMeetsTheRealmsPolicy() {
        assertThat(Secrets.in(file()).spokenPassword("demo.dpo")).hasSizeGreaterThanOrEqualTo(12);
    }

    private Path file() {
        return folder.resolve("secrets.properties");
    }
}
