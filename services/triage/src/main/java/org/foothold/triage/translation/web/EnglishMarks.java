package org.foothold.triage.translation.web;

import java.util.regex.Pattern;

/**
 * Says which words of a page in a further language stand there in English. While a page is made such words carry two marks that no keyboard types; in the finished
 * page the marks become {@code <span lang="en" dir="ltr">}, so that a screen reader changes its voice, or go, where no element may stand.
 */
public final class EnglishMarks {
    private static final char FROM = '\uE000';
    private static final char TO = '\uE001';
    private static final Pattern PLAIN = Pattern.compile(
            "<!--.*?-->|<(title|option|textarea|script|style)\\b.*?</\\1>|<[^>]*>",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKED = Pattern.compile(FROM + "([^" + FROM + TO + "]*)" + TO);
    private static final Pattern LEFT_OVER = Pattern.compile("[" + FROM + TO + "]");

    private EnglishMarks() {}

    public static String mark(String english) {
        return FROM + english + TO;
    }

    /** A finished page without marks. */
    public static String settle(String page) {
        if (page.indexOf(FROM) < 0) {
            return page;
        }
        var settled = new StringBuilder(page.length() + 256);
        var plain = PLAIN.matcher(page);
        int at = 0;
        while (plain.find()) {
            settled.append(spoken(page.substring(at, plain.start())));
            settled.append(LEFT_OVER.matcher(plain.group()).replaceAll(""));
            at = plain.end();
        }
        return settled.append(spoken(page.substring(at))).toString();
    }

    /** Plain text without marks: nothing in it says what language a word is in. */
    public static String leftOut(String text) {
        return LEFT_OVER.matcher(text).replaceAll("");
    }

    private static String spoken(String text) {
        var spans = MARKED.matcher(text).replaceAll("<span lang=\"en\" dir=\"ltr\">$1</span>");
        return LEFT_OVER.matcher(spans).replaceAll("");
    }
}
