package org.foothold.citizens.account.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foothold.citizens.account.application.GiveOnlineAccess.Given;
import org.foothold.citizens.account.application.GiveOnlineAccess.Shown;
import org.foothold.citizens.account.domain.OnlineAccess;
import org.foothold.citizens.account.domain.OnlineAccess.Ended;
import org.foothold.citizens.account.domain.OnlineAccess.Linked;
import org.foothold.kernel.Personal;

/** What is sent and answered about online access. */
public final class OnlineAccessBody {

    private OnlineAccessBody() {}

    /** @param checked how it was made sure who it is: seen-with-document, known-to-the-worker, vouched-for */
    @Schema(name = "OnlineAccessToGive")
    public record ToGive(String checked) {}

    /** @param because asked-a-worker, danger, mistake */
    @Schema(name = "OnlineAccessToEnd")
    public record ToEnd(String because) {}

    /** The code, shown this once. */
    @Schema(name = "OnlineAccessCode")
    public record Code(String code, Instant until) {

        static Code of(Given given) {
            return new Code(given.code().inParts(), given.until());
        }

        /** Does not give the code away. */
        @Override
        public String toString() {
            return "Code[" + Personal.MASK + "]";
        }
    }

    /** What was given, newest first. */
    @Schema(name = "OnlineAccess")
    public record History(String citizen, boolean restricted, List<Entry> accesses) {

        static History of(Shown shown, Instant now) {
            return new History(
                    shown.citizen().toString(),
                    shown.restricted(),
                    shown.accesses().stream().map(one -> Entry.of(one, now)).toList());
        }
    }

    /** One code and what became of it. Which account it is is not told. */
    @Schema(name = "OnlineAccessEntry")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            String state,
            String checked,
            String givenBy,
            Instant givenAt,
            Instant codeEndsAt,
            Instant linkedAt,
            Instant endedAt,
            String endedBecause) {

        static Entry of(OnlineAccess access, Instant now) {
            return new Entry(
                    access.state(now).code(),
                    access.checked().code(),
                    access.givenBy(),
                    access.givenAt(),
                    access.codeEndsAt(),
                    access.linked().map(Linked::at).orElse(null),
                    access.ended().map(Ended::at).orElse(null),
                    access.ended().map(ended -> ended.because().code()).orElse(null));
        }
    }
}
