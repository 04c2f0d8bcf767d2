package org.foothold.citizens.imports.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.foothold.citizens.imports.domain.Mapping;
import org.foothold.citizens.imports.domain.MappingRefused;

/** Reads mapping files strictly: a word it does not know is an error with its place, never ignored. */
public final class MappingYaml {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .registerModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private MappingYaml() {}

    /** @throws MappingRefused naming the file and everything that is wrong with it */
    public static Mapping read(String file, InputStream yaml) {
        try {
            return new MappingTranslation(file, YAML.readValue(yaml, MappingFile.class)).mapping();
        } catch (UnrecognizedPropertyException unknown) {
            throw new MappingRefused(
                    file,
                    List.of("“" + path(unknown) + "” is not known; known there are "
                            + unknown.getKnownPropertyIds().stream()
                                    .map(String::valueOf)
                                    .sorted()
                                    .collect(Collectors.joining(", "))));
        } catch (JsonMappingException malformed) {
            throw new MappingRefused(
                    file,
                    List.of(path(malformed) + place(malformed) + ": "
                            + malformed.getOriginalMessage().lines().findFirst().orElse("")));
        } catch (IOException malformed) {
            throw new MappingRefused(
                    file,
                    List.of("it is not YAML: "
                            + malformed.getMessage().lines().findFirst().orElse("")));
        }
    }

    private static String place(JsonMappingException malformed) {
        return malformed.getLocation() == null
                ? ""
                : " (line " + malformed.getLocation().getLineNr() + ")";
    }

    private static String path(JsonMappingException malformed) {
        return malformed.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }
}
