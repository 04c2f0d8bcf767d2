package org.foothold.kernel;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** Finds the constant that a published code names. */
public final class Codes {

    private Codes() {}

    /**
     * @param all the constants to look among
     * @param codeOf the code of each
     * @param code may be null, as it may be missing from what was sent
     */
    public static <E> Optional<E> find(E[] all, Function<E, String> codeOf, String code) {
        return Arrays.stream(all)
                .filter(constant -> codeOf.apply(constant).equals(code))
                .findFirst();
    }
}
