package org.foothold.triage.publishing.web;

import io.quarkus.qute.TemplateData;

/**
 * One file of a version on the page where it is written.
 *
 * @param kind {@code questions} or {@code test-cases}
 * @param canEdit it is a draft, and the reader an analyst
 */
@TemplateData
public record FileView(
        String ref, String versionPath, String kind, String title, String text, long revision, boolean canEdit) {

    public String path() {
        return versionPath + "/" + kind;
    }
}
