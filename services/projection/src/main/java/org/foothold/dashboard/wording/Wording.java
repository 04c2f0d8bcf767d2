package org.foothold.dashboard.wording;

import io.quarkus.qute.TemplateData;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.foothold.calendar.PlatformClock;

/** The dashboard's words, dates and lists in one language. */
@TemplateData
public final class Wording {

    private final CodeMessages codes;
    private final FactMessages facts;
    private final InsightMessages insight;
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;
    private final DateTimeFormatter time;
    private final DateTimeFormatter month;

    private Wording(Locale locale) {
        boolean welsh = locale.getLanguage().equals("cy");
        Localized language = Localized.Literal.of(welsh ? "cy" : "en");
        this.codes = MessageBundles.get(CodeMessages.class, language);
        this.facts = MessageBundles.get(FactMessages.class, language);
        this.insight = MessageBundles.get(InsightMessages.class, language);
        Locale spoken = welsh ? Locale.of("cy") : Locale.UK;
        this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", spoken);
        this.month = DateTimeFormatter.ofPattern("MMMM uuuu", spoken);
        this.moment = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", spoken).withZone(PlatformClock.LOCAL_TIME);
        this.time = DateTimeFormatter.ofPattern("HH:mm", spoken).withZone(PlatformClock.LOCAL_TIME);
    }

    public static Wording in(Locale locale) {
        return new Wording(locale);
    }

    public CodeMessages codes() {
        return codes;
    }

    public FactMessages facts() {
        return facts;
    }

    public InsightMessages insight() {
        return insight;
    }

    public String month(YearMonth month) {
        String name = this.month.format(month);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    public String moment(Instant at) {
        return moment.format(at);
    }

    public String time(Instant at) {
        return time.format(at);
    }

    public String day(String isoDate) {
        return day.format(LocalDate.parse(isoDate));
    }

    /** Needs or reasons as one phrase: "food, money and debt and isolation" reads badly, so only the last is joined by a word. */
    public String needs(List<String> needs) {
        List<String> words = needs.stream().map(codes::need).toList();
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " " + facts.and() + " "
                + words.get(words.size() - 1);
    }
}
