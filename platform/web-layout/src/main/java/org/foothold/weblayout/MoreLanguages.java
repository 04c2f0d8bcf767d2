package org.foothold.weblayout;

import java.util.List;

/**
 * Languages that pages of one service speak beside English and Welsh. The service translates what stands on these pages, the words of the layout
 * included; a page for which nobody names a language falls back to English as a whole.
 */
public interface MoreLanguages {

    /** Codes of the languages that the page at this path can be read in, each among {@link Locales#ALL}. */
    List<String> on(String path);

    /** What readers are told about the translation on every page, in their language; null where there is nothing to tell. */
    String noticeIn(String language);
}
