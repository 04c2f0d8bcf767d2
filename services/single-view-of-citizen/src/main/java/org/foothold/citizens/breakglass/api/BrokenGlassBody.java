package org.foothold.citizens.breakglass.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foothold.citizens.breakglass.application.BreakGlass.Shown;
import org.foothold.citizens.breakglass.domain.BrokenGlass;
import org.foothold.citizens.golden.domain.ContactWay;

/** Broken glass as it is answered; who is behind it is in another answer. */
@Schema(name = "BrokenGlass")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BrokenGlassBody(
        UUID id,
        String citizen,
        String worker,
        String role,
        String reason,
        Instant brokenAt,
        Instant endsAt,
        String acknowledgedBy,
        Instant acknowledgedAt) {

    /** Why the glass is broken. */
    @Schema(name = "BreakGlassReason")
    public record ToBreak(String reason) {}

    /** Who is behind the glass: what stands of them, and every way to reach them, open or closed. */
    @Schema(name = "BehindTheGlass")
    public record Behind(String citizen, Instant endsAt, List<Attribute> attributes, List<Way> ways, List<Way> closed) {

        static Behind of(Shown shown) {
            var contact = shown.golden().contact();
            return new Behind(
                    "citizen:" + shown.glass().citizen(),
                    shown.glass().endsAt(),
                    shown.golden().survivors().stream()
                            .map(survivor -> new Attribute(
                                    survivor.attribute().code(),
                                    survivor.attribute().isIdentifier()
                                            ? survivor.value().masked()
                                            : survivor.value().text().reveal()))
                            .toList(),
                    contact.ways().stream().map(Behind::way).toList(),
                    contact.closed().stream().map(Behind::way).toList());
        }

        private static Way way(ContactWay way) {
            return new Way(way.point().kind().code(), way.point().value().reveal());
        }

        /** Personal values print as nothing. */
        @Override
        public String toString() {
            return "Behind[" + citizen + "]";
        }
    }

    /** What stands of one attribute; identifiers are masked here too. */
    @Schema(name = "BehindTheGlassAttribute")
    public record Attribute(String name, String value) {}

    /** A way to reach them. */
    @Schema(name = "BehindTheGlassWay")
    public record Way(String kind, String value) {}

    static BrokenGlassBody of(BrokenGlass broken) {
        return new BrokenGlassBody(
                broken.id(),
                "citizen:" + broken.citizen(),
                broken.worker(),
                broken.role(),
                broken.reason(),
                broken.brokenAt(),
                broken.endsAt(),
                broken.acknowledged().map(BrokenGlass.Acknowledgement::by).orElse(null),
                broken.acknowledged().map(BrokenGlass.Acknowledgement::at).orElse(null));
    }
}
