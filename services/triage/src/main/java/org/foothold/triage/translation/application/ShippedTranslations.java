package org.foothold.triage.translation.application;

import java.util.List;
import org.foothold.triage.translation.domain.Translation;

/** The translations that come with the service, all of them drafts. */
public interface ShippedTranslations {
    List<Translation> all();
}
