package org.foothold.samplecity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.foothold.samplecity.errors.ErrorModel;
import org.foothold.samplecity.lives.Biography;
import org.foothold.samplecity.people.Canaries;
import org.foothold.samplecity.people.Household;
import org.foothold.samplecity.sources.SourceFiles;
import org.foothold.samplecity.town.Town;
import org.foothold.samplecity.town.Ward;

/** Writes a city to a folder: the council's files, where things are, and the truth apart. */
public final class CityWriter {

    private final SampleCity city;
    private final ErrorModel model;

    public CityWriter(SampleCity city, ErrorModel model) {
        this.city = city;
        this.model = model;
    }

    /** What was written: people met, and rows by source. */
    public record Written(long people, Map<String, Long> rows) {}

    /** Everything. */
    public Written writeTo(Path directory) throws IOException {
        writePlaces(directory);
        writeCommunity(directory);
        try (var tables = new Tables(directory);
                var sources = sources(directory, "")) {
            var truth = new Truth(tables);
            long people = 0;
            for (Household household : city.households()) {
                Biography life = city.biographyOf(household);
                truth.add(household, life);
                sources.write(household, life);
                people += household.people().size();
            }
            truth.add(sources.tally(), model);
            return new Written(people, sources.rows());
        }
    }

    /** One source alone with its truth, until it has so many rows or the city ends. */
    public Written writeTo(Path directory, String source, long rows) throws IOException {
        try (var sources = sources(directory, source)) {
            long people = 0;
            for (Household household : city.households()) {
                if (sources.rows().get(source) >= rows) {
                    break;
                }
                sources.write(household, city.biographyOf(household));
                people += household.people().size();
            }
            return new Written(people, sources.rows());
        }
    }

    private SourceFiles sources(Path directory, String only) {
        int dwellings = city.town().dwellings() + Canaries.COUNT;
        return new SourceFiles(directory, city.seed(), city.today(), city.town(), dwellings, model, only);
    }

    private void writePlaces(Path directory) throws IOException {
        Town town = city.town();
        try (var tables = new Tables(directory)) {
            var wards = tables.table("places/wards.csv", "ward", "name", "deprivation");
            for (Ward ward : town.wards()) {
                wards.add(ward.code(), ward.name(), ward.deprivation());
            }
            var postcodes = tables.table("places/postcodes.csv", "postcode", "ward", "latitude", "longitude");
            for (int index = 0; index < town.postcodeCount(); index++) {
                postcodes.add(
                        town.postcodeAt(index),
                        town.wardOfPostcode(index).code(),
                        degrees(town.latitudeOfPostcode(index)),
                        degrees(town.longitudeOfPostcode(index)));
            }
            for (int canary = 0; canary < Canaries.COUNT; canary++) {
                var address = town.canaryAddress(canary);
                postcodes.add(
                        address.postcode(),
                        address.ward().code(),
                        degrees(town.latitudeOfPostcode(0)),
                        degrees(town.longitudeOfPostcode(0)));
            }
        }
    }

    private void writeCommunity(Path directory) throws IOException {
        try (var tables = new Tables(directory)) {
            var places = tables.table(
                    "community/places.csv",
                    "place",
                    "name",
                    "kind",
                    "ward",
                    "address",
                    "postcode",
                    "latitude",
                    "longitude",
                    "phone");
            city.community()
                    .places()
                    .forEach(p -> places.add(
                            p.id(),
                            p.name(),
                            p.kind(),
                            p.ward(),
                            p.address(),
                            p.postcode(),
                            degrees(p.latitude()),
                            degrees(p.longitude()),
                            p.phone()));
            var activities = tables.table(
                    "community/activities.csv",
                    "activity",
                    "place",
                    "title",
                    "need",
                    "day",
                    "starts",
                    "minutes",
                    "pence",
                    "places");
            city.community()
                    .activities()
                    .forEach(a -> activities.add(
                            a.id(),
                            a.placeId(),
                            a.title(),
                            a.need(),
                            a.day().name().toLowerCase(Locale.ROOT),
                            a.starts(),
                            a.minutes(),
                            a.pence(),
                            a.places()));
        }
    }

    private static String degrees(double angle) {
        return String.format(Locale.ROOT, "%.5f", angle);
    }
}
