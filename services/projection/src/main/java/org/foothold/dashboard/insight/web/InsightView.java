package org.foothold.dashboard.insight.web;

import io.quarkus.qute.TemplateData;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foothold.dashboard.insight.application.CountConversations.SetVersion;
import org.foothold.dashboard.insight.application.ShowInsight.Told;
import org.foothold.dashboard.insight.domain.Insight;
import org.foothold.dashboard.insight.domain.InsightFilter;
import org.foothold.dashboard.insight.domain.InsightFilter.Dimension;
import org.foothold.dashboard.insight.domain.Period;
import org.foothold.dashboard.wording.InsightMessages;
import org.foothold.dashboard.wording.Wording;
import org.foothold.weblayout.Option;

/** The page of triage in numbers, in words. */
@TemplateData
public record InsightView(
        NumberTable reach,
        NumberTable stages,
        NumberTable reachBy,
        NumberTable stagesBy,
        NumberTable questions,
        NumberTable offered,
        NumberTable takenUp,
        NumberTable contact,
        DropOff dropOff,
        Insight.Minutes minutes,
        String from,
        String to,
        String set,
        String period,
        String channel,
        String language,
        String by,
        List<Option> sets,
        List<Option> periods,
        List<Option> channels,
        List<Option> languages,
        List<Option> dimensions,
        String file) {

    /** As the form says it; it is no code of anything, so it leaves nothing out. */
    private static final String ALL = "all";

    static InsightView of(Told told, Wording words) {
        InsightFilter filter = told.filter();
        InsightTables tables = new InsightTables(told.insight(), words);
        InsightMessages say = words.insight();
        String set = filter.version() == null
                ? filter.questionSet()
                : new SetVersion(filter.questionSet(), filter.version()).code();
        return new InsightView(
                tables.reach(),
                tables.stages(),
                tables.reachBy(filter.by()),
                tables.stagesBy(filter.by()),
                tables.questions(),
                tables.offered(),
                tables.takenUp(),
                tables.contact(),
                DropOff.of(told.insight().table("questions"), say),
                told.insight().minutes().orElse(null),
                words.day(filter.period().from().toString()),
                words.day(filter.period().to().toString()),
                set,
                filter.period().code(),
                Objects.requireNonNullElse(filter.channel(), ALL),
                Objects.requireNonNullElse(filter.language(), ALL),
                filter.by().code(),
                sets(told, say),
                told.periods().stream()
                        .map(period -> Option.of(period.code(), name(period, words)))
                        .toList(),
                orAll(say.all(), options(InsightFilter.CHANNELS, say::channel)),
                orAll(say.all(), options(InsightFilter.LANGUAGES, say::language)),
                options(Stream.of(Dimension.values()).map(Dimension::code).toList(), say::dimension),
                "/dashboard/triage/numbers.csv" + query(filter, set));
    }

    private static List<Option> sets(Told told, InsightMessages say) {
        Set<String> names = told.versions().stream()
                .map(SetVersion::questionSet)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        names.add(told.filter().questionSet());
        List<Option> options = new ArrayList<>();
        for (String name : names) {
            options.add(Option.of(name, say.set_all(name)));
            told.versions().stream()
                    .filter(version -> version.questionSet().equals(name))
                    .forEach(version ->
                            options.add(Option.of(version.code(), say.set_version(name, version.version()))));
        }
        return options;
    }

    private static List<Option> options(List<String> codes, java.util.function.UnaryOperator<String> name) {
        return codes.stream().map(code -> Option.of(code, name.apply(code))).toList();
    }

    private static List<Option> orAll(String all, List<Option> options) {
        return Stream.concat(Stream.of(Option.of(ALL, all)), options.stream()).toList();
    }

    private static String name(Period period, Wording words) {
        return period.month().map(words::month).orElseGet(() -> words.insight().last_days(period.days()));
    }

    private static String query(InsightFilter filter, String set) {
        return Stream.of(
                        part("set", set),
                        part("period", filter.period().code()),
                        part("channel", filter.channel()),
                        part("language", filter.language()),
                        part("by", filter.by().code()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String part(String name, String value) {
        return value == null ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
