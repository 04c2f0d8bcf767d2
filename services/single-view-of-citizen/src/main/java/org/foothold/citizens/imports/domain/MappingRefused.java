package org.foothold.citizens.imports.domain;

import java.util.List;

/** A mapping file cannot be used; everything that is wrong with it is named at once. */
public class MappingRefused extends RuntimeException {

    public MappingRefused(String file, List<String> errors) {
        super("The mapping " + file + " cannot be used: " + String.join("; ", errors), null, false, false);
    }
}
