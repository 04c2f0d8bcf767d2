package org.foothold.triage.publishing.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foothold.triage.publishing.application.ShippedSets;
import org.foothold.triage.publishing.domain.SetFiles;
import org.foothold.triage.questionset.domain.QuestionSetRef;

/** The sets that come with the service, three files for each version. */
@ApplicationScoped
public class ShippedSetFiles implements ShippedSets {
    private static final List<QuestionSetRef> SHIPPED = List.of(
            new QuestionSetRef("first-step", 1),
            new QuestionSetRef("first-step", 2),
            new QuestionSetRef("full-conversation", 1),
            new QuestionSetRef("full-conversation", 2),
            new QuestionSetRef("full-conversation", 3),
            new QuestionSetRef("full-conversation", 4));

    @Override
    public Map<QuestionSetRef, SetFiles> all() {
        return SHIPPED.stream().collect(Collectors.toMap(Function.identity(), ShippedSetFiles::files));
    }

    private static SetFiles files(QuestionSetRef ref) {
        var file = ref.name() + "-" + ref.version();
        return new SetFiles(
                text("questionsets/" + file + ".yaml"),
                text("decisions/" + file + ".dmn"),
                text("testcases/" + file + ".yaml"));
    }

    private static String text(String resource) {
        try (var file = ShippedSetFiles.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
