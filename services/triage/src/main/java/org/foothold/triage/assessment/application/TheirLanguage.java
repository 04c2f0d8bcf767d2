package org.foothold.triage.assessment.application;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.foothold.triage.assessment.domain.Decisions;
import org.foothold.triage.assessment.domain.FollowUp;
import org.foothold.triage.assessment.domain.Stage;
import org.foothold.triage.guidance.application.Guidance;
import org.foothold.triage.guidance.domain.Advice;
import org.foothold.triage.questionset.domain.Danger;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.foothold.triage.questionset.domain.Text;
import org.foothold.triage.translation.application.EnglishTexts;
import org.foothold.triage.translation.application.LiveTranslations;
import org.foothold.triage.translation.application.SetTexts;
import org.foothold.triage.translation.domain.EnglishText;

/** Questions, reasons and advice for somebody who chose a further language; what is not translated is there in English. */
public abstract class TheirLanguage {
    private final LiveTranslations live;
    private final Decisions decisions;
    private final Guidance guidance;
    private final UnaryOperator<String> untranslated;

    /** @param untranslated what becomes of English where somebody reads another language */
    protected TheirLanguage(
            LiveTranslations live, Decisions decisions, Guidance guidance, UnaryOperator<String> untranslated) {
        this.live = live;
        this.decisions = decisions;
        this.guidance = guidance;
        this.untranslated = untranslated;
    }

    public AssessmentView view(AssessmentView view, String language) {
        if (isWrittenInTheSet(language)) {
            return view;
        }
        return new AssessmentView(
                view.assessment(),
                SetTexts.map(view.questions(), saidIn(language)),
                view.dangers(),
                reasons(view, language),
                view.followUp(),
                view.contactBy());
    }

    public Advice atStage(Stage stage, String language) {
        return said(guidance.atStage(stage), EnglishTexts.placeOf(stage), language);
    }

    /** What the rules say is to be shown; a topic of which nothing is written is passed over. */
    public Stream<Advice> on(String topic, String language) {
        return guidance.on(topic).map(advice -> said(advice, EnglishTexts.placeOfTopic(topic), language)).stream();
    }

    public Advice inDanger(Danger danger, String language) {
        return said(guidance.inDanger(danger), EnglishTexts.placeOf(danger), language);
    }

    /** English and Welsh stand in the set itself, and so do languages that nobody has. */
    private boolean isWrittenInTheSet(String language) {
        return live.in(language).isEmpty();
    }

    private Advice said(Advice advice, String place, String language) {
        return isWrittenInTheSet(language) ? advice : SetTexts.map(advice, place, saidIn(language));
    }

    private List<Text> reasons(AssessmentView view, String language) {
        return view.assessment()
                .outcome()
                .map(outcome -> outcome.rules().stream()
                        .map(rule -> reason(view.questions(), rule, language))
                        .filter(reason -> reason.isWrittenIn(Text.FALLBACK))
                        .toList())
                .orElseGet(List::of);
    }

    /** Why somebody is in touch as soon as they are; empty where the rules of the version say nothing of it. */
    public Optional<String> whySoon(AssessmentView view, String language) {
        return view.followUp()
                .flatMap(FollowUp::urgencyRule)
                .map(rule -> reason(view.questions(), rule, language))
                .filter(reason -> reason.isWrittenIn(Text.FALLBACK))
                .map(reason -> reason.in(language));
    }

    private Text reason(QuestionSet set, String rule, String language) {
        var written = decisions.reason(set.ref(), rule);
        return isWrittenInTheSet(language) ? written : saidIn(language).apply(placeOf(set, rule), written);
    }

    private static String placeOf(QuestionSet set, String rule) {
        return EnglishTexts.placeOfReason(set, rule);
    }

    private BiFunction<String, Text, Text> saidIn(String language) {
        return (place, text) -> {
            if (!text.isWrittenIn(Text.FALLBACK)) {
                return text;
            }
            var english = new EnglishText(place, text.in(Text.FALLBACK));
            var byLanguage = new HashMap<>(text.byLanguage());
            byLanguage.put(
                    language,
                    live.in(language)
                            .flatMap(tongue -> tongue.say(english))
                            .orElseGet(() -> untranslated.apply(english.text())));
            return new Text(byLanguage);
        };
    }
}
