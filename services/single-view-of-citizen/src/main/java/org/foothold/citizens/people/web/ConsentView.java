package org.foothold.citizens.people.web;

import io.quarkus.qute.TemplateData;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foothold.citizens.consent.domain.Consent;
import org.foothold.citizens.consent.domain.How;
import org.foothold.citizens.consent.domain.Word;
import org.foothold.citizens.wording.Wording;
import org.foothold.events.Purpose;
import org.foothold.weblayout.Option;

/** What a person agreed to, in plain words, and what the form about it offers. */
@TemplateData
public record ConsentView(
        List<Line> standing, List<Line> before, List<Option> words, List<Option> purposes, List<Option> ways) {

    /** One word they said. */
    @TemplateData
    public record Line(String sentence, String evidence, boolean yes) {}

    private record About(Purpose purpose, Optional<String> organisation) {}

    static final List<Purpose> OFFERED =
            List.of(Purpose.EARLY_HELP, Purpose.REFERRAL, Purpose.SAFEGUARDING, Purpose.SERVICE_IMPROVEMENT);

    /** @param said newest first */
    static ConsentView of(List<Consent> said, Wording wording) {
        Map<About, Consent> standing = new LinkedHashMap<>();
        said.forEach(word -> standing.putIfAbsent(new About(word.purpose(), word.organisation()), word));
        return new ConsentView(
                standing.values().stream().map(word -> line(word, wording)).toList(),
                said.stream()
                        .filter(word -> !standing.containsValue(word))
                        .map(word -> line(word, wording))
                        .toList(),
                Arrays.stream(Word.values())
                        .map(word -> Option.of(word.code(), wording.people().consent_choice(word.code())))
                        .toList(),
                OFFERED.stream()
                        .map(purpose ->
                                Option.of(purpose.code(), wording.messages().purpose(purpose.code())))
                        .toList(),
                Arrays.stream(How.values())
                        .map(how -> Option.of(how.code(), wording.people().consent_how(how.code())))
                        .toList());
    }

    private static Line line(Consent said, Wording wording) {
        var words = wording.people();
        return new Line(
                words.consent_sentence(
                        said.word().code(),
                        said.organisation().orElseGet(words::consent_all_partners),
                        wording.messages().purpose(said.purpose().code())),
                words.consent_evidence(
                        words.consent_how(said.evidence().how().map(How::code).orElse("unknown")),
                        said.evidence().saidOn().map(wording::day).orElseGet(() -> wording.moment(said.decidedAt())),
                        said.evidence().recordedBy().orElseGet(words::unknown)),
                said.word().isYes());
    }
}
