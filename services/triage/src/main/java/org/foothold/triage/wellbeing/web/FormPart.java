package org.foothold.triage.wellbeing.web;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.foothold.weblayout.Option;

/** A part of the form with its questions. */
@TemplateData
public record FormPart(String title, String lead, List<Question> questions) {

    /** @param scale asked from 0 to 10 */
    @TemplateData
    public record Question(String code, String text, List<Option> answers, boolean scale) {}
}
