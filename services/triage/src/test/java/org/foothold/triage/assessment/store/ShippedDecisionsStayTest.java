package org.foothold.triage.assessment.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foothold.triage.publishing.domain.ReadSet;
import org.foothold.triage.publishing.domain.TestCase;
import org.foothold.triage.publishing.store.SetFilesReader;
import org.foothold.triage.publishing.store.ShippedSetFiles;
import org.foothold.triage.questionset.domain.QuestionSetRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A version that was shipped decides for ever as it did, byte for byte as it is stored: each of its test cases is decided again and held against what was written down when it was
 * shipped. A new version gets its file by {@code -Dgolden=write}; the file of an earlier one is never written again.
 */
class ShippedDecisionsStayTest {
    private static final Path FILES = Path.of("src/test/resources/golden");
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<QuestionSetRef> shipped() {
        return new ShippedSetFiles()
                .all().keySet().stream()
                        .sorted(Comparator.comparing(QuestionSetRef::name).thenComparing(QuestionSetRef::version));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void asTheyWere(QuestionSetRef ref) throws IOException {
        var file = FILES.resolve(ref.name() + "-" + ref.version() + ".txt");
        var now = decided(ref);
        if ("write".equals(System.getProperty("golden")) && !Files.exists(file)) {
            Files.createDirectories(FILES);
            Files.writeString(file, now);
        }
        assertThat(file)
                .as("what %s decided when it was shipped; run this test once with -Dgolden=write", ref)
                .exists();
        assertThat(now).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }

    @Test
    void nothingIsKeptOfAVersionThatIsNotShippedAnyMore() throws IOException {
        try (var files = Files.list(FILES)) {
            assertThat(files.map(file -> file.getFileName().toString().replaceAll("-(\\d+)\\.txt$", "/$1")))
                    .containsExactlyInAnyOrderElementsOf(
                            shipped().map(QuestionSetRef::toString).toList());
        }
    }

    private static String decided(QuestionSetRef ref) {
        var set = new SetFilesReader().whole(ref, new ShippedSetFiles().all().get(ref));
        return set.cases().stream().map(testCase -> line(set, testCase)).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(ReadSet set, TestCase testCase) {
        var outcome = set.rules().decide(set.questions(), testCase.answers());
        try {
            return testCase.name() + "\t" + JSON.writeValueAsString(OutcomeDocument.of(outcome));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
