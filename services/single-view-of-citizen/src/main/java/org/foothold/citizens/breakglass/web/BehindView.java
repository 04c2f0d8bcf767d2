package org.foothold.citizens.breakglass.web;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.foothold.citizens.breakglass.application.BreakGlass.Shown;
import org.foothold.citizens.golden.domain.ContactWay;
import org.foothold.citizens.golden.domain.Survivor;
import org.foothold.citizens.wording.Wording;

/** Who is behind the glass, as the page shows it. Identifiers are masked here too. */
@TemplateData
public record BehindView(String person, String until, List<Line> facts, List<Line> ways, List<Line> closed) {

    /** One value. */
    @TemplateData
    public record Line(String label, String value) {}

    static BehindView of(Shown shown, Wording wording) {
        var golden = shown.golden();
        return new BehindView(
                "citizen:" + shown.glass().citizen(),
                wording.moment(shown.glass().endsAt()),
                golden.survivors().stream()
                        .map(survivor -> fact(survivor, wording))
                        .toList(),
                golden.contact().ways().stream().map(way -> way(way, wording)).toList(),
                golden.contact().closed().stream().map(way -> way(way, wording)).toList());
    }

    private static Line fact(Survivor survivor, Wording wording) {
        var attribute = survivor.attribute();
        return new Line(
                wording.people().attribute(attribute.code()),
                attribute.isIdentifier()
                        ? survivor.value().masked()
                        : survivor.value().text().reveal());
    }

    private static Line way(ContactWay way, Wording wording) {
        return new Line(
                wording.people().contact_way(way.point().kind().code()),
                way.point().value().reveal());
    }
}
