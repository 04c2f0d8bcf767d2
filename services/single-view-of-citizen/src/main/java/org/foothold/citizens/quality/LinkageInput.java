package org.foothold.citizens.quality;

import java.io.IOException;

/** What is to be linked. */
record LinkageInput(DataMapping mapping, DataSet data) {

    static LinkageInput read(Arguments asked) throws IOException {
        if (asked.city().isPresent()) {
            return new LinkageInput(
                    DataMapping.shipped("council"), CityReader.read(asked.city().get(), asked.today()));
        }
        DataMapping mapping = DataMapping.at(asked.mapping().orElseThrow());
        return new LinkageInput(mapping, DataReader.read(mapping, asked.inputs(), asked.truth()));
    }
}
