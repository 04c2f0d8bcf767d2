package org.foothold.triage.publishing.web;

import io.quarkus.qute.TemplateData;
import org.foothold.triage.publishing.application.PublishingReader.Shelf;
import org.foothold.triage.publishing.domain.SetVersion;

/** A version in the list of all. */
@TemplateData
public record ShelfRow(String ref, String path, String status, String colour, String edited, boolean inUse) {

    static ShelfRow of(SetVersion version, Shelf shelf, PublishingWords words) {
        return new ShelfRow(
                version.ref().toString(),
                VersionView.path(version),
                words.status(version.status()),
                VersionView.colour(version.status()),
                words.moment(version.editedAt()),
                shelf.isChosen(version));
    }
}
