package org.foothold.launcher.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.foothold.servers.ServerFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagingAServiceAnewTest {

    private static final ServiceDefinition TRIAGE = ServiceDefinition.ALL.getFirst();

    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

    @TempDir
    Path folder;

    @Test
    void runsFromAFolderOfItsOwnAndTheOldOneGoes() throws IOException {
        build("one");
        var first = packaged().folder();
        build("two");
        var second = packaged().folder();
        assertThat(second).isNotEqualTo(first);
        assertThat(second.resolve("app/org.foothold.triage.jar")).hasContent("two");
        assertThat(first).doesNotExist();
    }

    @Test
    void theSameContentRunsFromTheSameFolderWithItsCache() throws IOException {
        build("one");
        var first = packaged().folder();
        Files.writeString(first.resolve("service.aot"), "trained");
        build("one");
        assertThat(packaged().folder()).isEqualTo(first);
        assertThat(new AotCache(first).options()).containsExactly("-XX:AOTCache=service.aot");
        assertThat(new AotCache(first).wanted()).isFalse();
    }

    @Test
    void aRecordingThatGaveNothingIsNotTriedAgain() throws IOException {
        build("one");
        var cache = new AotCache(packaged().folder());
        assertThat(cache.keep(JAVA_HOME, List.of())).isFalse();
        assertThat(cache.wanted()).isFalse();
        assertThat(cache.options()).isEmpty();
    }

    @Test
    void aCacheThatNoJvmAcceptsIsNotUsed() throws IOException {
        build("one");
        var folder = packaged().folder();
        Files.writeString(folder.resolve("service.aot.made"), "half of it");
        assertThat(new AotCache(folder).keep(JAVA_HOME, List.of())).isFalse();
        assertThat(new AotCache(folder).options()).isEmpty();
        assertThat(folder.resolve("service.aot.made")).doesNotExist();
    }

    @Test
    void aMakingCutShortByAStopIsTriedAgain() throws IOException {
        build("one");
        var folder = packaged().folder();
        Thread.currentThread().interrupt();
        try {
            new AotCache(folder).keep(JAVA_HOME, List.of());
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(folder.resolve("service.aot.failed")).doesNotExist();
    }

    @Test
    void theFirstRunOfAPackageRecords() throws IOException {
        build("one");
        assumeThat(Runtime.version().feature()).isGreaterThanOrEqualTo(25);
        assertThat(new AotCache(packaged().folder()).options()).contains("-XX:AOTMode=record");
    }

    @Test
    void aServiceThatWasNeverBuiltIsNamedWithTheRemedy() {
        assertThatThrownBy(() -> packaged().folder())
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining("deploy/local/up");
    }

    private void build(String content) throws IOException {
        var built = folder.resolve("checkout").resolve(TRIAGE.module()).resolve("target/quarkus-app");
        Files.createDirectories(built.resolve("app"));
        Files.writeString(built.resolve("quarkus-run.jar"), "runner");
        Files.writeString(built.resolve("app/org.foothold.triage.jar"), content);
    }

    private PackagedService packaged() {
        return new PackagedService(folder.resolve("checkout"), folder.resolve("cache"), TRIAGE);
    }
}
