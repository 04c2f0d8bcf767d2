package org.foothold.triage.publishing.web;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.foothold.triage.publishing.application.PublishingReader.Dossier;
import org.foothold.triage.publishing.domain.Publication;
import org.foothold.triage.publishing.domain.SetVersion;
import org.foothold.triage.publishing.domain.VersionStatus;

/** A version on its page: where it stands, who may do what next, and what was done before. */
@TemplateData
public record VersionView(
        String ref,
        String path,
        String status,
        String colour,
        String edited,
        long revision,
        boolean open,
        boolean mayPublish,
        boolean mineLast,
        boolean mayRollBack,
        boolean mayWithdraw,
        boolean inUse,
        CheckView check,
        List<Entry> history) {

    /** Something that was done. */
    @TemplateData
    public record Entry(String version, String action, String by, String at, String reason) {}

    static VersionView of(Dossier dossier, String reader, PublishingWords words) {
        var version = dossier.version();
        boolean mine = version.editedBy().equals(reader);
        boolean published = version.status() == VersionStatus.PUBLISHED;
        return new VersionView(
                version.ref().toString(),
                path(version),
                words.status(version.status()),
                colour(version.status()),
                words.messages().edited_by(version.editedBy(), words.moment(version.editedAt())),
                version.revision(),
                version.status().isOpen(),
                version.status() == VersionStatus.CHECKED && !mine,
                version.status() == VersionStatus.CHECKED && mine,
                published && !dossier.isChosen(),
                published && !dossier.isChosen() && !dossier.inUse(),
                dossier.isChosen(),
                dossier.check()
                        .map(check -> CheckView.of(check, version.revision(), words.messages()))
                        .orElse(null),
                dossier.publications().all().reversed().stream()
                        .map(done -> entry(done, words))
                        .toList());
    }

    static String path(SetVersion version) {
        return "/triage/publishing/" + version.ref();
    }

    static String colour(VersionStatus status) {
        return switch (status) {
            case DRAFT -> "grey";
            case CHECKED -> "blue";
            case PUBLISHED -> "green";
            case WITHDRAWN -> "red";
        };
    }

    private static Entry entry(Publication done, PublishingWords words) {
        return new Entry(
                done.ref().toString(), words.action(done.action()), done.by(), words.moment(done.at()), done.reason());
    }
}
