package org.foothold.citizens.imports.application;

import java.util.List;
import java.util.Optional;
import org.foothold.citizens.imports.domain.Mapping;

/** The mappings an analyst can choose from. */
public interface Mappings {

    Optional<Mapping> find(String name);

    /** All, by title. */
    List<Mapping> all();
}
