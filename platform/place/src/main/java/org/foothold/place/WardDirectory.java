package org.foothold.place;

import java.util.Optional;

/** Tells in which ward a postcode lies. A port: a council brings its own directory (for instance ONS's postcode lookup). */
@FunctionalInterface
public interface WardDirectory {

    /** The ward, or nothing when the directory does not know the postcode: new, ended, elsewhere or mistyped. */
    Optional<WardCode> wardOf(Postcode postcode);
}
