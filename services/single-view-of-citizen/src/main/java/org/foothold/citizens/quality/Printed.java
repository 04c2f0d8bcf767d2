package org.foothold.citizens.quality;

import java.io.PrintStream;
import java.util.Locale;

/** Where the command prints. */
final class Printed {

    private static final PrintStream OUT = System.out;

    private Printed() {}

    static void line(String text, Object... values) {
        OUT.println(String.format(Locale.UK, text, values));
    }
}
