package org.foothold.citizens.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foothold.citizens.risk.domain.Level;
import org.foothold.citizens.risk.domain.ReadIndicators;
import org.foothold.citizens.risk.domain.RiskRules;
import org.foothold.citizens.risk.domain.RulesThatFailTowardsPeople;
import org.foothold.citizens.risk.domain.Told;
import org.foothold.samplecity.SampleCity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How the levels fall, on days before the present of a made-up city, for households whose life leads into crisis and for all others. Prints what
 * docs/single-view/risk.md reports; another city by {@code -Drisk.people=… -Drisk.seed=…}.
 */
class MeasuringRiskTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int PEOPLE = Integer.getInteger("risk.people", 40_000);
    private static final long SEED = Long.getLong("risk.seed", 3);
    private static final List<Level> SHOWN = List.of(Level.SOME_SIGNS, Level.RAISED, Level.HIGH);

    private final RiskRules rules = new RulesThatFailTowardsPeople(ChosenRiskTable.shipped(), failure -> {
        throw failure;
    });

    /**
     * How many households are at a level or above, and how many of them lead into crisis; of these, how many are the council's tenants.
     */
    record Found(long all, long rightly, long toFind, long tenantsRightly, long tenantsToFind) {

        double precision() {
            return all == 0 ? 1 : (double) rightly / all;
        }

        double recall() {
            return (double) rightly / toFind;
        }

        double recallOfTenants() {
            return (double) tenantsRightly / tenantsToFind;
        }

        double recallOfOthers() {
            return (double) (rightly - tenantsRightly) / (toFind - tenantsToFind);
        }
    }

    @Test
    void householdsOnTheirWayIntoCrisisStandHigherThanOthers(@TempDir Path folder) throws IOException {
        var city = new LivesOfTheCity(new SampleCity(PEOPLE, SEED, TODAY));
        for (int daysBefore : new int[] {0, 60, 120, 180}) {
            Path files = Files.createDirectory(folder.resolve("before-" + daysBefore));
            Map<Level, Found> found = levels(city, TODAY.minusDays(daysBefore), files);
            found.forEach((level, seen) -> System.out.printf(
                    "%3d days before | %-10s or above | %5d households | precision %.2f | recall %.2f | of tenants %.2f | of others %.2f%n",
                    daysBefore,
                    level.code(),
                    seen.all(),
                    seen.precision(),
                    seen.recall(),
                    seen.recallOfTenants(),
                    seen.recallOfOthers()));
            double byChance = (double) found.get(Level.HIGH).toFind()
                    / city.leadsIntoCrisis().size();
            assertThat(found.get(Level.HIGH).precision()).isGreaterThan(10 * byChance);
            assertThat(found.get(Level.RAISED).precision()).isGreaterThan(5 * byChance);
            if (daysBefore == 0) {
                System.out.printf("by chance precision would be %.3f%n", byChance);
                assertThat(found.get(Level.RAISED).recall()).isGreaterThan(0.5);
            }
        }
    }

    private Map<Level, Found> levels(LivesOfTheCity city, LocalDate day, Path files) throws IOException {
        Map<String, Level> highest = new HashMap<>();
        city.toldOn(day, files).forEach((household, people) -> highest.put(household, highest(people, day)));
        List<String> toFind = city.leadsIntoCrisis().keySet().stream()
                .filter(city.leadsIntoCrisis()::get)
                .toList();
        Map<Level, Found> found = new EnumMap<>(Level.class);
        for (Level level : SHOWN) {
            List<String> at = city.leadsIntoCrisis().keySet().stream()
                    .filter(household ->
                            highest.getOrDefault(household, Level.NOT_KNOWN).compareTo(level) >= 0)
                    .toList();
            List<String> rightly =
                    at.stream().filter(city.leadsIntoCrisis()::get).toList();
            found.put(
                    level,
                    new Found(at.size(), rightly.size(), toFind.size(), tenants(city, rightly), tenants(city, toFind)));
        }
        return found;
    }

    private static long tenants(LivesOfTheCity city, List<String> households) {
        return households.stream().filter(city::isCouncilTenant).count();
    }

    /** A household stands where the person of it stands who stands highest. */
    private Level highest(Map<String, List<Told>> people, LocalDate day) {
        return people.values().stream()
                .map(records -> rules.judge(ReadIndicators.of(records, day)).level())
                .max(Comparator.naturalOrder())
                .orElse(Level.NOT_KNOWN);
    }
}
