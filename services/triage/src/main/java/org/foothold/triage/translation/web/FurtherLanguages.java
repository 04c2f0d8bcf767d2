package org.foothold.triage.translation.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;
import org.foothold.triage.translation.application.LiveTranslations;
import org.foothold.weblayout.MoreLanguages;

/** The pages of the First step can be read in every language that there is a translation for; the pages of workers and analysts cannot. */
@ApplicationScoped
class FurtherLanguages implements MoreLanguages {
    private static final Pattern FIRST_STEP = Pattern.compile(
            "/triage(/(questions/.*|urgent-help|contact-details|check-answers|result|save|resume|finish))?");
    private static final String NOTICE = "page.draft_notice";

    private final LiveTranslations live;

    FurtherLanguages(LiveTranslations live) {
        this.live = live;
    }

    @Override
    public List<String> on(String path) {
        return FIRST_STEP.matcher(path).matches() ? live.languages() : List.of();
    }

    /** Until every text is confirmed. */
    @Override
    public String noticeIn(String language) {
        return live.in(language)
                .filter(tongue -> tongue.hasDrafts())
                .flatMap(tongue -> tongue.byPlace().getOrDefault(NOTICE, List.of()).stream()
                        .findFirst())
                .map(notice -> notice.text())
                .orElse(null);
    }
}
