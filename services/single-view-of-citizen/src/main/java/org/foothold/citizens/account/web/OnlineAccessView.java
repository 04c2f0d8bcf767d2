package org.foothold.citizens.account.web;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.foothold.citizens.account.application.GiveOnlineAccess.Shown;
import org.foothold.citizens.account.domain.Checked;
import org.foothold.citizens.account.domain.EndedBecause;
import org.foothold.citizens.account.domain.OnlineAccess;
import org.foothold.citizens.wording.Wording;
import org.foothold.weblayout.Option;

/** Online access as the worker's page shows it. */
@TemplateData
public record OnlineAccessView(
        String citizen,
        boolean restricted,
        boolean open,
        boolean mayGive,
        List<Line> lines,
        List<Option> checks,
        List<Option> endings) {

    /** One code and what became of it. */
    @TemplateData
    public record Line(String given, String state, String checked) {}

    static OnlineAccessView of(Shown shown, boolean mayGive, Instant now, Wording wording) {
        var words = wording.online();
        return new OnlineAccessView(
                shown.citizen().toString(),
                shown.restricted(),
                shown.accesses().stream().anyMatch(access -> access.isOpen(now)),
                mayGive,
                shown.accesses().stream()
                        .map(access -> line(access, now, wording))
                        .toList(),
                Arrays.stream(Checked.values())
                        .map(one -> Option.of(one.code(), words.checked(one.code())))
                        .toList(),
                Stream.of(EndedBecause.DANGER, EndedBecause.ASKED_A_WORKER, EndedBecause.MISTAKE)
                        .map(one -> Option.of(one.code(), words.because(one.code())))
                        .toList());
    }

    private static Line line(OnlineAccess access, Instant now, Wording wording) {
        var words = wording.online();
        String state = access.ended()
                .map(ended -> words.ended(
                        wording.moment(ended.at()),
                        words.because(ended.because().code())))
                .or(() -> access.linked().map(linked -> words.linked(wording.moment(linked.at()))))
                .orElseGet(() -> access.isOpen(now)
                        ? words.waiting(wording.moment(access.codeEndsAt()))
                        : words.lapsed(wording.moment(access.codeEndsAt())));
        return new Line(
                wording.moment(access.givenAt()),
                state,
                words.checked(access.checked().code()));
    }
}
