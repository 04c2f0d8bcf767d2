package org.foothold.webapi;

/** What our pages may load: from ourselves alone, and one known inline script. */
public final class ContentPolicy {

    /** SHA-256 of the one inline script of the base page (the line of GOV.UK Frontend that marks the body {@code js-enabled}). */
    public static final String INLINE_SCRIPT = "sha256-GUQ5ad8JK5KmEWmROf3LZd9ge94daqNvd8xy9YS1iDw=";

    private ContentPolicy() {}

    /** The value of the header {@code Content-Security-Policy}. */
    public static String allowing(String inlineScript) {
        return "default-src 'self'; script-src 'self' '" + inlineScript + "'; style-src 'self'; img-src 'self' data:; "
                + "font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; "
                + "object-src 'none'; manifest-src 'self'";
    }
}
