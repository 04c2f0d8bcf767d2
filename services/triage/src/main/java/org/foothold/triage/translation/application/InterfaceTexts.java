package org.foothold.triage.translation.application;

import java.util.List;
import org.foothold.triage.translation.domain.EnglishText;

/** The words of the pages themselves: buttons, errors, headings, and the frame around them. */
public interface InterfaceTexts {
    List<EnglishText> all();
}
