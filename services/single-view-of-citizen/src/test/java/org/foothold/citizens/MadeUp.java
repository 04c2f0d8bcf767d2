package org.foothold.citizens;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ThreadLocalRandom;

/** Somebody made up by lot, so that nobody else in the test database is thought to be them. */
record MadeUp(String given, String family, LocalDate born, String reference, String phone, String postcode) {

    static MadeUp somebody() {
        var lot = ThreadLocalRandom.current();
        return new MadeUp(
                letters(7),
                letters(9),
                LocalDate.of(lot.nextInt(1935, 2000), lot.nextInt(2, 13), lot.nextInt(13, 29)),
                "REF" + lot.nextInt(10_000_000, 99_999_999),
                "01" + lot.nextInt(200_000_000, 999_999_999),
                "ZS" + lot.nextInt(10, 99) + " " + lot.nextInt(1, 9) + "A" + "BDEFGHJL".charAt(lot.nextInt(8)));
    }

    static String letters(int count) {
        var letters = new StringBuilder();
        ThreadLocalRandom.current().ints(count, 'a', 'z' + 1).forEach(letter -> letters.append((char) letter));
        return letters.toString();
    }

    /** As a row of the benefits file, with another address and telephone where given. */
    String claim(String address, String lives, String calls) {
        return String.join(",", family, given, slashed(), "", reference, address, lives, calls);
    }

    String claim() {
        return claim("1 " + family + " Street", postcode, phone);
    }

    /** As a row of the family service's file. */
    String flag() {
        return family + "," + given + "," + born;
    }

    String district() {
        return postcode.substring(0, postcode.indexOf(' '));
    }

    private String slashed() {
        return DateTimeFormatter.ofPattern("dd/MM/uuuu").format(born);
    }
}
