package org.foothold.citizens.risk.engine;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foothold.citizens.risk.domain.RiskRules;
import org.foothold.citizens.risk.domain.RulesThatFailTowardsPeople;
import org.foothold.decisiontables.DecisionTables;
import org.jboss.logging.Logger;

/** The council's own table where it has one, else the one that ships. One that cannot be used stops the start. */
public final class ChosenRiskTable {

    private static final Logger LOG = Logger.getLogger(ChosenRiskTable.class);
    private static final String SHIPPED = "risk/crisis-1.dmn";

    private ChosenRiskTable() {}

    @Produces
    @Startup
    @ApplicationScoped
    static RiskRules rules(
            @ConfigProperty(name = "foothold.citizens.risk.table") Optional<Path> own, MeterRegistry meters) {
        return new RulesThatFailTowardsPeople(
                own.map(ChosenRiskTable::of).orElseGet(ChosenRiskTable::shipped), failure -> {
                    meters.counter("foothold.citizens.risk.failed").increment();
                    LOG.error("Judging a risk failed; a person will look", failure);
                });
    }

    /** The table that ships, without what stands by when it fails. */
    public static RiskRules shipped() {
        try (var dmn = ChosenRiskTable.class.getClassLoader().getResourceAsStream(SHIPPED)) {
            return table(SHIPPED, dmn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RiskRules of(Path file) {
        try (var dmn = Files.newInputStream(file)) {
            return table(file.toString(), dmn);
        } catch (IOException e) {
            throw new UncheckedIOException("The table of risk " + file + " cannot be read", e);
        }
    }

    private static RiskRules table(String place, InputStream dmn) {
        return new RiskTable(DecisionTables.read(place, dmn));
    }
}
