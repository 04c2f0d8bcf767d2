package org.foothold.citizens.imports.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.foothold.citizens.imports.domain.FileLimits;
import org.foothold.citizens.imports.domain.FileRefused;
import org.foothold.citizens.imports.domain.Mapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is not what it should be is refused before anything of it is taken, each time for its own reason. */
class BrokenFilesTest {

    private static final String HEADER = "id,who\n";

    @TempDir
    Path folder;

    private long rowsOf(byte[] content, String encoding) throws IOException {
        Path file = Files.write(folder.resolve("source.csv"), content);
        String yaml = """
                name: people
                title: People
                sourceSystem: people
                category: benefits
                file: { encoding: %s }
                sourceId: [id]
                attributes: { fullName: { column: who } }
                """.formatted(encoding);
        InputStream in = new java.io.ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));
        Mapping mapping = MappingYaml.read("people.yaml", in);
        return new FileCheck(mapping, FileLimits.USUAL).rowsOf(file);
    }

    private long rowsOf(String content) throws IOException {
        return rowsOf(content.getBytes(StandardCharsets.UTF_8), "UTF-8");
    }

    private void isRefused(byte[] content, String encoding, String code, String... words) {
        assertThatThrownBy(() -> rowsOf(content, encoding))
                .isInstanceOfSatisfying(
                        FileRefused.class, refused -> assertThat(refused.code()).isEqualTo(code))
                .satisfies(refused -> assertThat(java.util.List.of(words))
                        .allSatisfy(word -> assertThat(refused).hasMessageContaining(word)));
    }

    private void isRefused(String content, String code, String... words) {
        isRefused(content.getBytes(StandardCharsets.UTF_8), "UTF-8", code, words);
    }

    @Test
    void aWholeFileIsCounted() throws IOException {
        assertThat(rowsOf(HEADER + "1,Ann Lee\r\n\n2,\"Lee,\nBen\"\n3,Cai Lee")).isEqualTo(3);
        assertThat(rowsOf("\uFEFF" + HEADER + "1,Ann Lee\n")).isEqualTo(1);
        assertThat(rowsOf(gzipped(HEADER + "1,Ann Lee\n"), "UTF-8")).isEqualTo(1);
    }

    @Test
    void anotherHeaderIsRefused() {
        isRefused("number,name\n1,Ann Lee\n", "wrong-header", "“id”", "“who”");
        isRefused("", "empty-file");
    }

    @Test
    void anotherEncodingIsRefusedWithItsLine() {
        byte[] latin = (HEADER + "1,Ann Lee\n2,Siân Lee\n").getBytes(StandardCharsets.ISO_8859_1);
        isRefused(latin, "UTF-8", "wrong-encoding", "Line 3", "UTF-8");
        byte[] utf8 = (HEADER + "1,Siân Lee\n").getBytes(StandardCharsets.UTF_8);
        isRefused(utf8, "windows-1252", "foreign-utf-8", "UTF-8");
        isRefused((HEADER + "1,Ann Lee\n").getBytes(StandardCharsets.UTF_16), "UTF-8", "wrong-encoding");
    }

    @Test
    void windows1252IsReadWhereTheMappingSaysSo() throws IOException {
        assertThat(rowsOf((HEADER + "1,Siân Lee\n").getBytes(Charset.forName("windows-1252")), "windows-1252"))
                .isEqualTo(1);
    }

    @Test
    void aNulCharacterIsRefusedWithItsLine() {
        isRefused(HEADER + "1,Ann\0Lee\n", "null-character", "Line 2");
    }

    @Test
    void anEndlessLineIsRefusedBeforeItFillsTheMemory() {
        isRefused(HEADER + "1,Ann Lee\n2," + "x".repeat(10_000_000) + "\n", "line-too-long", "Line 3");
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsRefused() {
        isRefused(HEADER + "1,Ann Lee\n2,\"Ben", "half-a-file", "line 3");
        isRefused(HEADER + "2,\"Ben\n" + "3,Cai Lee\n".repeat(40_000), "row-too-long", "never closed");
        isRefused(HEADER + "2,\"Ben\"x\n", "broken-quotes", "line 2");
    }

    @Test
    void aFileThatBreaksOffInARowIsRefused() {
        isRefused(HEADER + "1,Ann Lee\n2", "half-a-file", "line 3");
        byte[] whole = gzipped(HEADER + "1,Ann Lee\n".repeat(10_000));
        isRefused(Arrays.copyOf(whole, whole.length / 2), "UTF-8", "half-a-file");
    }

    @Test
    void linesOfJsonAreToldByTheirFirstBraceAndCounted() throws IOException {
        String lines = "{\"id\":\"1\"}\r\n\nnot json\n{\"id\":2,\"who\":\"Siân\"}";
        assertThat(rowsOf(lines)).isEqualTo(3);
        assertThat(rowsOf("\uFEFF\n " + lines)).isEqualTo(3);
        assertThat(rowsOf(gzipped(lines), "windows-1252")).isEqualTo(3);
    }

    @Test
    void linesOfJsonForAnotherMappingAreRefused() {
        isRefused("{\"number\":\"1\"}\n{\"id\":\" \"}\n", "wrong-columns", "“id”", "“people”");
    }

    @Test
    void linesOfJsonThatBreakOffAreRefused() {
        isRefused("{\"id\":\"1\"}\n{\"id\":\"2", "half-a-file", "line 2");
        byte[] whole = gzipped("{\"id\":\"1\",\"who\":\"Ann Lee\"}\n".repeat(10_000));
        isRefused(Arrays.copyOf(whole, whole.length / 2), "UTF-8", "half-a-file");
    }

    @Test
    void anEndlessLineOfJsonIsSetAsideAlone() throws IOException {
        assertThat(rowsOf("{\"id\":\"1\"}\n{" + "x".repeat(10_000_000) + "\n")).isEqualTo(2);
    }

    private static byte[] gzipped(String content) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException never) {
            throw new java.io.UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }
}
