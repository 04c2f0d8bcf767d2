package org.foothold.citizens.request.web;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foothold.citizens.request.application.AnswerRequests.Shown;
import org.foothold.citizens.request.application.Copies.Copy;
import org.foothold.citizens.request.domain.Item;
import org.foothold.citizens.request.domain.RequestKind;
import org.foothold.citizens.request.domain.RightsRequest;
import org.foothold.citizens.request.domain.RightsRequest.Decision;
import org.foothold.citizens.subjectaccess.web.SectionView;
import org.foothold.citizens.wording.Wording;
import org.foothold.kernel.Personal;
import org.foothold.weblayout.Option;

/** A request as the officer sees it, and what can be done with it. */
@TemplateData
public record RequestView(
        String id,
        String citizen,
        String reference,
        String what,
        String kind,
        String words,
        String received,
        String due,
        boolean overdue,
        boolean open,
        String state,
        String extended,
        String outcome,
        String valueLabel,
        String moreLabel,
        String copyMade,
        List<SectionView> sections,
        List<Option> sectionChoices) {

    static RequestView of(RightsRequest request, LocalDate today, Wording wording) {
        return of(new Shown(request, Optional.empty()), today, wording);
    }

    static RequestView of(Shown shown, LocalDate today, Wording wording) {
        RightsRequest request = shown.request();
        var words = wording.requests();
        String kind = words.kind(request.kind().code());
        List<SectionView> sections = shown.copy().filter(copy -> request.isOpen()).stream()
                .flatMap(copy -> copy.sections().stream())
                .map(section -> SectionView.of(section, wording))
                .toList();
        return new RequestView(
                request.id().toString(),
                request.citizen().toString(),
                request.reference(),
                request.item()
                        .map(item -> words.what(kind, words.item(item.code())))
                        .orElse(kind),
                request.kind().code(),
                request.words().map(Personal::reveal).orElse(null),
                wording.moment(request.receivedAt()),
                wording.day(request.dueOn()),
                request.isOverdue(today),
                request.isOpen(),
                words.state(request.state().code()),
                request.extendedBecause().orElse(null),
                request.decision().map(Decision::outcome).orElse(null),
                accepted(request).map(item -> words.value(item.code())).orElse(null),
                accepted(request)
                        .filter(item -> item == Item.NAME || item == Item.ADDRESS)
                        .map(item -> words.more(item.code()))
                        .orElse(null),
                shown.copy().map(Copy::madeAt).map(wording::moment).orElse(null),
                sections,
                shown.copy().stream()
                        .flatMap(copy -> copy.sections().stream())
                        .filter(section -> !section.rows().isEmpty())
                        .map(section ->
                                Option.of(section.code(), wording.rights().section(section.code())))
                        .toList());
    }

    private static Optional<Item> accepted(RightsRequest request) {
        return request.item().filter(item -> request.kind() == RequestKind.CORRECTION && item.isKept());
    }
}
