package org.foothold.citizens.review.web;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.foothold.citizens.matching.domain.Waterfall;
import org.foothold.citizens.matching.web.WaterfallView;
import org.foothold.citizens.review.application.LookAtQuestion.Sides;
import org.foothold.citizens.review.application.ReviewedRecord;
import org.foothold.citizens.wording.Wording;

/**
 * Both sides of a question as the page shows them, with what differs said in words.
 *
 * @param citizens which citizens they are by now, in a sentence
 * @param moreOther empty when both are one citizen
 */
@TemplateData
public record SidesView(
        String id,
        String queue,
        String question,
        String citizens,
        boolean oneCitizen,
        List<Row> rows,
        List<Other> moreOne,
        List<Other> moreOther,
        WaterfallView waterfall) {

    /** @param compared how the two agree, in words; null where it is not compared */
    @TemplateData
    public record Row(String what, String one, String other, String compared, boolean differs) {}

    /** Another record, in short. */
    @TemplateData
    public record Other(String source, String asOf, String name, String born, String postcode) {}

    public String back() {
        return ReviewPages.PATH + "?queue=" + queue;
    }

    static SidesView of(Sides sides, Wording wording) {
        var question = sides.question();
        var words = wording.review();
        boolean one = question.citizens().size() == 1;
        String first = question.citizenOne().toString();
        return new SidesView(
                question.id().toString(),
                question.question().queue().code(),
                words.question(question.question().code()),
                one
                        ? words.one_citizen(first)
                        : words.two_citizens(first, question.citizenOther().toString()),
                one,
                rows(sides, wording),
                others(sides.moreOf(question.citizenOne()), wording),
                one ? List.of() : others(sides.moreOf(question.citizenOther()), wording),
                WaterfallView.of(sides.waterfall(), sides.joinAt(), sides.reviewAt(), wording));
    }

    private static List<Row> rows(Sides sides, Wording wording) {
        List<Row> rows = new ArrayList<>();
        var words = wording.review();
        rows.add(plain(words.source(), sides, ReviewedRecord::sourceSystem));
        rows.add(plain(words.as_of(), sides, record -> wording.day(record.asOf())));
        rows.add(compared("given", sides, ReviewedRecord::given, wording));
        rows.add(compared("family", sides, ReviewedRecord::family, wording));
        rows.add(compared("born", sides, record -> record.born() == null ? null : wording.day(record.born()), wording));
        rows.add(compared("address", sides, ReviewedRecord::address, wording));
        rows.add(compared("postcode", sides, ReviewedRecord::postcode, wording));
        rows.add(compared("nino", sides, record -> ReviewedRecord.ending(record.nino()), wording));
        rows.add(compared("nhsNumber", sides, record -> ReviewedRecord.ending(record.nhsNumber()), wording));
        rows.add(compared(
                "councilReference", sides, record -> ReviewedRecord.ending(record.councilReference()), wording));
        rows.add(compared("phone", sides, record -> joined(record.phones()), wording));
        rows.add(compared("email", sides, record -> joined(record.emails()), wording));
        return rows.stream()
                .filter(row -> row.one() != null || row.other() != null)
                .toList();
    }

    private static Row plain(String what, Sides sides, Function<ReviewedRecord, String> value) {
        return new Row(what, value.apply(sides.one()), value.apply(sides.other()), null, false);
    }

    private static Row compared(
            String attribute, Sides sides, Function<ReviewedRecord, String> value, Wording wording) {
        String one = value.apply(sides.one());
        String other = value.apply(sides.other());
        String how = sides.waterfall().steps().stream()
                .filter(step -> step.what().equals(attribute))
                .map(Waterfall.Step::level)
                .filter(level -> !level.equals("rarity"))
                .findFirst()
                .orElse(null);
        return new Row(
                wording.matching().waterfall_what(attribute),
                one,
                other,
                how == null ? null : wording.matching().waterfall_how(how),
                one != null && other != null && !"exact".equals(how) && !Objects.equals(one, other));
    }

    private static String joined(List<String> values) {
        return values.isEmpty() ? null : String.join(", ", values);
    }

    private static List<Other> others(List<ReviewedRecord> records, Wording wording) {
        return records.stream().map(record -> other(record, wording)).toList();
    }

    static Other other(ReviewedRecord record, Wording wording) {
        String name = (Objects.toString(record.given(), "") + " " + Objects.toString(record.family(), "")).strip();
        return new Other(
                record.sourceSystem(),
                wording.day(record.asOf()),
                name,
                record.born() == null ? "" : wording.day(record.born()),
                Objects.toString(record.postcode(), ""));
    }
}
