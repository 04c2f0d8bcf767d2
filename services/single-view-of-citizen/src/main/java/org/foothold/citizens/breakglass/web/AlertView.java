package org.foothold.citizens.breakglass.web;

import io.quarkus.qute.TemplateData;
import org.foothold.citizens.breakglass.domain.BrokenGlass;
import org.foothold.citizens.wording.Wording;

/** Broken glass as the officer sees it. */
@TemplateData
public record AlertView(
        String id, String person, String worker, String role, String reason, String at, String acknowledged) {

    static AlertView of(BrokenGlass broken, Wording wording) {
        return new AlertView(
                broken.id().toString(),
                "citizen:" + broken.citizen(),
                broken.worker(),
                wording.messages().role(broken.role()),
                broken.reason(),
                wording.moment(broken.brokenAt()),
                broken.acknowledged()
                        .map(seen -> wording.rights().glass_seen(wording.moment(seen.at())))
                        .orElse(null));
    }
}
