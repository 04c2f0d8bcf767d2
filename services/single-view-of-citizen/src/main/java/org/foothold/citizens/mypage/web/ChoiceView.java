package org.foothold.citizens.mypage.web;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.foothold.citizens.agreement.domain.Agreement;
import org.foothold.citizens.agreement.domain.DataItem;
import org.foothold.citizens.consent.domain.Consent;
import org.foothold.citizens.consent.domain.How;
import org.foothold.citizens.consent.domain.Word;
import org.foothold.citizens.mypage.domain.Choice;
import org.foothold.citizens.wording.Wording;
import org.foothold.weblayout.Option;

/** Something to say yes or no to, what was said, and what each answer would change. */
@TemplateData
public record ChoiceView(String purpose, String organisation, String about, String said, List<Option> words) {

    static ChoiceView of(Choice choice, Wording wording) {
        var words = wording.mine();
        return new ChoiceView(
                choice.purpose().code(),
                choice.organisation().orElse(""),
                words.sharing_line(
                        words.purpose(choice.purpose().code()),
                        choice.organisation().orElseGet(words::all_partners)),
                choice.counts().map(said -> said(said, wording)).orElseGet(words::said_never),
                choice.possible().stream()
                        .map(word ->
                                Option.of(word.code(), words.word(word.code())).withHint(then(choice, word, wording)))
                        .toList());
    }

    private static String said(Consent said, Wording wording) {
        return wording.mine()
                .said(
                        said.word().code(),
                        wording.people()
                                .consent_how(
                                        said.evidence().how().map(How::code).orElse("unknown")),
                        said.evidence().saidOn().map(wording::day).orElseGet(() -> wording.moment(said.decidedAt())));
    }

    /** What is different from then on, by the agreements that hold today. */
    private static String then(Choice choice, Word word, Wording wording) {
        if (choice.agreements().isEmpty()) {
            return wording.mine().then_nothing();
        }
        String who = choice.agreements().stream()
                .map(Agreement::organisation)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
        String what = wording.list(
                choice.agreements().stream()
                        .flatMap(agreement -> agreement.items().stream())
                        .map(DataItem::code)
                        .distinct()
                        .toList(),
                wording.messages()::item);
        return word.isYes()
                ? wording.mine().then_yes(who, what)
                : wording.mine().then_no(who, what);
    }

    /** The choice of a purpose and an organisation as they stand in a form. */
    static Optional<Choice> find(List<Choice> choices, String purpose, String organisation) {
        return choices.stream()
                .filter(choice -> choice.purpose().code().equals(purpose)
                        && choice.organisation().orElse("").equals(organisation == null ? "" : organisation))
                .findFirst();
    }
}
