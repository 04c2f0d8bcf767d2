package org.foothold.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigratingWhileTheOldVersionRunsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop table flag;",
                "alter table flag drop column urgency;",
                "alter table only flag add note text, drop column urgency;",
                "alter table flag rename column urgency to haste;",
                "ALTER TABLE flag\n  RENAME TO warning;",
                "alter table flag add column haste text not null;",
                "alter table flag add note text, add haste text not null;",
                "alter table flag alter column outcome set not null;",
                "alter table flag alter urgency type int using 1;",
                "alter table flag alter column urgency drop default;",
                "create table a (b int); truncate flag;",
                "drop function ids_of_citizen(uuid);",
                "-- contract:\nalter table flag drop column urgency;",
            })
    void whatItStillUsesMayNotGo(String bad) {
        assertThat(new Migration("V0200__try.sql", bad).refusals())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("V0200__try.sql ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table note (id uuid primary key, text text not null);",
                "alter table flag add column haste text;",
                "alter table flag add column haste text not null default 'none';",
                "alter table flag add column day date not null generated always as (raised_at::date) stored;",
                "alter table flag alter column urgency drop not null;",
                "create index concurrently flag_outcome on flag (outcome); drop index flag_record;",
                "-- drop table flag;\ncomment on table flag is 'drop table flag; truncate x';",
                "create function f() returns void language plpgsql as $$ begin drop table passing; end $$;",
                "-- contract: nobody has read it since 0.3\nalter table flag drop column urgency;",
            })
    void whatOnlyAddsIsWelcome(String good) {
        assertThat(new Migration("V0200__try.sql", good).refusals()).isEmpty();
    }

    /** The platform's own tables come in jars. */
    @Test
    void migrationsInJarsAreLookedAtToo(@TempDir Path folder) throws IOException {
        var jar = folder.resolve("outbox.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("db/platform/"));
            out.putNextEntry(new JarEntry("db/platform/V0009__drop_outbox.sql"));
            out.write("drop table outbox_event".getBytes(StandardCharsets.UTF_8));
        }
        var usual = Thread.currentThread().getContextClassLoader();
        try (var withJar = new URLClassLoader(new URL[] {jar.toUri().toURL()}, usual)) {
            Thread.currentThread().setContextClassLoader(withJar);
            assertThatThrownBy(() -> ServiceRules.migrationsLetTheVersionBeforeGoOn(null))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("V0009__drop_outbox.sql takes away: drop table outbox_event");
        } finally {
            Thread.currentThread().setContextClassLoader(usual);
        }
    }
}
