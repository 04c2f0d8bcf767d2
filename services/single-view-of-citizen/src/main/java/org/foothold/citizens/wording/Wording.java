package org.foothold.citizens.wording;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.vertx.ext.web.RoutingContext;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foothold.citizens.retention.domain.RetentionRule;
import org.foothold.kernel.InvalidInput;
import org.foothold.weblayout.FormErrors;
import org.foothold.weblayout.Locales;

/** The words, days, numbers and errors of the pages in the reader's language. */
public final class Wording {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final CitizensMessages messages;
    private final MatchingMessages matching;
    private final PeopleMessages people;
    private final ReviewMessages review;
    private final RightsMessages rights;
    private final RiskMessages risk;
    private final CohortMessages cohorts;
    private final OnlineMessages online;
    private final MineMessages mine;
    private final RequestMessages requests;
    private final RetentionMessages retention;
    private final ExtractMessages extract;
    private final Locale spoken;

    private Wording(Locale locale) {
        boolean welsh = locale.getLanguage().equals("cy");
        Localized language = Localized.Literal.of(welsh ? "cy" : "en");
        this.messages = MessageBundles.get(CitizensMessages.class, language);
        this.matching = MessageBundles.get(MatchingMessages.class, language);
        this.people = MessageBundles.get(PeopleMessages.class, language);
        this.review = MessageBundles.get(ReviewMessages.class, language);
        this.rights = MessageBundles.get(RightsMessages.class, language);
        this.risk = MessageBundles.get(RiskMessages.class, language);
        this.cohorts = MessageBundles.get(CohortMessages.class, language);
        this.online = MessageBundles.get(OnlineMessages.class, language);
        this.mine = MessageBundles.get(MineMessages.class, language);
        this.requests = MessageBundles.get(RequestMessages.class, language);
        this.retention = MessageBundles.get(RetentionMessages.class, language);
        this.extract = MessageBundles.get(ExtractMessages.class, language);
        this.spoken = welsh ? Locale.of("cy", "GB") : Locale.UK;
    }

    public static Wording of(RoutingContext request) {
        return in(Locales.of(request));
    }

    public static Wording in(Locale locale) {
        return new Wording(locale);
    }

    public CitizensMessages messages() {
        return messages;
    }

    /** The words in which a score is explained. */
    public MatchingMessages matching() {
        return matching;
    }

    /** The words of the pages on which people are searched for and shown. */
    public PeopleMessages people() {
        return people;
    }

    /** The words of the pages on which matches are reviewed. */
    public ReviewMessages review() {
        return review;
    }

    /** The words of the pages on people's rights over their data. */
    public RightsMessages rights() {
        return rights;
    }

    /** The words in which the risk of a crisis is explained. */
    public RiskMessages risk() {
        return risk;
    }

    /** The words of the pages on which people are described and counted. */
    public CohortMessages cohorts() {
        return cohorts;
    }

    /** The words in which a worker gives somebody access to their own page. */
    public OnlineMessages online() {
        return online;
    }

    /** The words of somebody's own page. */
    public MineMessages mine() {
        return mine;
    }

    /** The words of the officer's queue of requests. */
    public RequestMessages requests() {
        return requests;
    }

    /** The words of the pages on how long data is kept. */
    public RetentionMessages retention() {
        return retention;
    }

    /** The words about files that hold everybody their source still has. */
    public ExtractMessages extract() {
        return extract;
    }

    /** The code of the reader's language. */
    public String language() {
        return spoken.getLanguage();
    }

    /** For how long, and from when, in a phrase. */
    public String kept(RetentionRule rule) {
        return retention.kept_from(
                period(rule.keep()), retention.counted_from(rule.from().code()));
    }

    /** A period of the calendar in words. */
    public String period(Period period) {
        return Stream.of(
                        period.getYears() == 0 ? "" : retention.years(period.getYears()),
                        period.getMonths() == 0 ? "" : retention.months(period.getMonths()),
                        period.getDays() == 0 ? "" : retention.days(period.getDays()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", spoken).format(day);
    }

    public String moment(Instant at) {
        return local(at, "d MMMM uuuu, HH:mm:ss");
    }

    /** A moment as it is told to somebody who has to be in time. */
    public String deadline(Instant at) {
        return local(at, "d MMMM uuuu, HH:mm");
    }

    private String local(Instant at, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, spoken).withZone(HERE).format(at);
    }

    public String number(long value) {
        return NumberFormat.getIntegerInstance(spoken).format(value);
    }

    /** Thousandths of a bit, with a sign that is a minus and not a hyphen. */
    public String bits(int thousandths, int digits) {
        String number = String.format(spoken, "%+." + digits + "f", thousandths / 1000.0);
        return thousandths == 0 ? number.substring(1) : number.replace('-', '−');
    }

    /** Codes as one phrase, in the order of their words. */
    public String list(Collection<String> codes, UnaryOperator<String> word) {
        return codes.stream().map(word).sorted().collect(Collectors.joining(", "));
    }

    public FormErrors errors(InvalidInput invalid) {
        return errors(invalid, messages::error);
    }

    /** The errors of the forms about people. */
    public FormErrors errorsAboutPeople(InvalidInput invalid) {
        return errors(invalid, people::error);
    }

    /** The errors of the forms on people's rights over their data. */
    public FormErrors errorsAboutRights(InvalidInput invalid) {
        return errors(invalid, rights::error);
    }

    /** The errors of the forms about cohorts. */
    public FormErrors errorsAboutCohorts(InvalidInput invalid) {
        return errors(invalid, cohorts::error);
    }

    /** The errors of the forms about online access. */
    public FormErrors errorsOfAccess(InvalidInput invalid) {
        return errors(invalid, online::error);
    }

    /** The errors of the forms on somebody's own page. */
    public FormErrors errorsOnOwnPage(InvalidInput invalid) {
        return errors(invalid, mine::error);
    }

    /** The errors of the forms about what people ask of the council. */
    public FormErrors errorsAboutRequests(InvalidInput invalid) {
        return errors(invalid, requests::error);
    }

    /** The errors of the forms on how long data is kept. */
    public FormErrors errorsAboutRetention(InvalidInput invalid) {
        return errors(invalid, retention::error);
    }

    private static FormErrors errors(InvalidInput invalid, BinaryOperator<String> words) {
        FormErrors errors = FormErrors.none();
        for (var error : invalid.errors()) {
            errors = errors.with(error.field(), words.apply(error.field() + "." + error.code(), error.message()));
        }
        return errors;
    }
}
