package org.foothold.security.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.foothold.webapi.SentFrom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecidingWhereARequestComesFromTest {

    private static final String OWN = "https://foothold.example";

    @ParameterizedTest(name = "{0} site={1} origin={2} cookie={3} -> {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "GET,    cross-site,  -,                         true,  true",
                "HEAD,   cross-site,  -,                         true,  true",
                "OPTIONS,cross-site,  https://evil.example,      true,  true",
                "POST,   same-origin, -,                         true,  true",
                "POST,   none,        -,                         true,  true",
                "POST,   same-site,   -,                         true,  false",
                "POST,   cross-site,  -,                         false, false",
                "POST,   '',          https://foothold.example,  true,  false",
                "POST,   cross-site,  https://foothold.example,  true,  false",
                "POST,   -,           https://foothold.example,  true,  true",
                "POST,   -,           https://foothold.example:1,true,  false",
                "POST,   -,           http://foothold.example,   true,  false",
                "POST,   -,           null,                      false, false",
                "POST,   -,           -,                         true,  false",
                "POST,   -,           -,                         false, true",
                "PUT,    same-site,   -,                         true,  false",
                "DELETE, -,           -,                         true,  false",
                "PATCH,  -,           https://evil.example,      false, false"
            })
    void onlyOurOwnAndWhatNoBrowserSentPasses(
            String method, String site, String origin, boolean cookie, boolean passes) {
        assertThat(new SentFrom(method, site, origin, OWN, cookie).isOurs()).isEqualTo(passes);
    }
}
