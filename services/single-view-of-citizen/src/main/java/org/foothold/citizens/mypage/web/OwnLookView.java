package org.foothold.citizens.mypage.web;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.time.ZoneId;
import org.foothold.citizens.mypage.application.OwnLooks.OwnLook;
import org.foothold.citizens.wording.Wording;

/** A look as somebody is told of it: the day, the kind of worker, for whom they work, and why. */
@TemplateData
public record OwnLookView(String on, String who, String organisation, String why, boolean own) {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    static OwnLookView of(OwnLook look, Wording wording) {
        return new OwnLookView(
                wording.day(LocalDate.ofInstant(look.at(), HERE)),
                look.own() ? wording.mine().look_own() : wording.messages().role(look.role()),
                look.own() ? "" : look.organisation().orElseGet(wording.mine()::council),
                wording.mine().purpose(look.purpose()),
                look.own());
    }
}
