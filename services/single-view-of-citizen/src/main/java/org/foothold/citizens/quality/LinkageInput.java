package org.foothold.citizens.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is to be linked.
 *
 * @param city who truly lives there, where it is a sample city
 */
record LinkageInput(DataMapping mapping, DataSet data, Optional<CityPeople> city) {

    static LinkageInput read(Arguments asked) throws IOException {
        if (asked.city().isPresent()) {
            Path city = asked.city().get();
            return new LinkageInput(
                    DataMapping.shipped("council"),
                    CityReader.read(city, asked.today()),
                    Optional.of(CityPeople.read(city)));
        }
        DataMapping mapping = DataMapping.at(asked.mapping().orElseThrow());
        return new LinkageInput(mapping, DataReader.read(mapping, asked.inputs(), asked.truth()), Optional.empty());
    }
}
