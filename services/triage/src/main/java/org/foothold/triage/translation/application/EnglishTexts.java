package org.foothold.triage.translation.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.foothold.kernel.Codes;
import org.foothold.triage.assessment.domain.Need;
import org.foothold.triage.assessment.domain.Stage;
import org.foothold.triage.guidance.application.Guidance;
import org.foothold.triage.publishing.application.PublishingReader;
import org.foothold.triage.publishing.domain.SetVersion;
import org.foothold.triage.publishing.rulefile.RuleFile;
import org.foothold.triage.questionset.application.QuestionSets;
import org.foothold.triage.questionset.domain.Danger;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.foothold.triage.questionset.domain.Text;
import org.foothold.triage.translation.domain.EnglishText;

/** Everything that somebody at the First step may read, in English, as it is in use now: questions, reasons, advice and the words of the pages. */
@ApplicationScoped
public class EnglishTexts {
    /** The set that is translated. */
    public static final String FIRST_STEP = "first-step";

    /** The tables whose reasons people read; those of the others are for analysts. */
    private static final Set<String> SAID_TO_PEOPLE = Set.of("stages", "urgency");

    private final QuestionSets sets;
    private final PublishingReader versions;
    private final Guidance guidance;
    private final InterfaceTexts pages;

    EnglishTexts(QuestionSets sets, PublishingReader versions, Guidance guidance, InterfaceTexts pages) {
        this.sets = sets;
        this.versions = versions;
        this.guidance = guidance;
        this.pages = pages;
    }

    public Uni<List<EnglishText>> all() {
        var set = sets.current(FIRST_STEP);
        return versions.version(set.ref()).map(version -> {
            var found = new ArrayList<EnglishText>();
            BiFunction<String, Text, Text> note = (place, text) -> {
                found.add(new EnglishText(place, text.in(Text.FALLBACK)));
                return text;
            };
            SetTexts.map(set, note);
            found.addAll(reasons(set, version));
            Arrays.stream(Stage.values()).forEach(stage -> SetTexts.map(guidance.atStage(stage), placeOf(stage), note));
            Arrays.stream(Need.values()).forEach(need -> SetTexts.map(guidance.onNeed(need), placeOf(need), note));
            guidance.particularTopics()
                    .forEach(topic -> SetTexts.map(guidance.on(topic).orElseThrow(), placeOfTopic(topic), note));
            Arrays.stream(Danger.values())
                    .forEach(danger -> SetTexts.map(guidance.inDanger(danger), placeOf(danger), note));
            found.addAll(pages.all());
            return found;
        });
    }

    public static String placeOf(Stage stage) {
        return "guidance.stage." + stage.code();
    }

    public static String placeOf(Need need) {
        return "guidance.need." + need.code();
    }

    /** A topic that is a need stands where the need does. */
    public static String placeOfTopic(String topic) {
        return Codes.find(Need.values(), Need::code, topic)
                .map(EnglishTexts::placeOf)
                .orElse("guidance.topic." + topic);
    }

    public static String placeOf(Danger danger) {
        return "guidance.danger." + danger.code();
    }

    public static String placeOfReason(QuestionSet set, String rule) {
        return set.ref().name() + ".rule." + rule;
    }

    private static List<EnglishText> reasons(QuestionSet set, SetVersion version) {
        return RuleFile.read(version.files().rules()).tables().stream()
                .filter(table -> SAID_TO_PEOPLE.contains(table.name()))
                .filter(table -> table.languages().contains(Text.FALLBACK))
                .flatMap(table -> {
                    int english = table.languages().indexOf(Text.FALLBACK);
                    return table.rows().stream()
                            .filter(row -> row.reasons().size() > english
                                    && !row.reasons().get(english).isBlank())
                            .map(row -> new EnglishText(
                                    placeOfReason(set, row.id()), row.reasons().get(english)));
                })
                .toList();
    }
}
