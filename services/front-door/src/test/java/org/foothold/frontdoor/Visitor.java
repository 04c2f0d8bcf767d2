package org.foothold.frontdoor;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Somebody with a browser: keeps cookies and can sign in. */
final class Visitor {

    private final Map<String, String> cookies = new HashMap<>();

    /** Follows a link as a browser does when a person clicks. */
    Response visits(String address) {
        var answer = browser()
                .header("Sec-Fetch-Mode", "navigate")
                .header("Accept", "text/html")
                .get(address);
        answer.getDetailedCookies().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
        return answer;
    }

    RequestSpecification browser() {
        return given().redirects().follow(false).urlEncodingEnabled(false).cookies(cookies);
    }

    /** Goes through the code flow; the pretended Keycloak takes the role for the code. */
    Response signsIn(String role, String to) {
        var challenge = visits("/sign-in?to=" + to);
        assertThat(challenge.statusCode()).isEqualTo(302);
        var authorization = URI.create(challenge.header("Location"));
        assertThat(authorization.toString()).startsWith(PretendKeycloak.ISSUER + "/protocol/openid-connect/auth?");
        var state = parameter(authorization, "state");
        assertThat(parameter(authorization, "code_challenge_method")).isEqualTo("S256");
        var back = visits("/sign-in/return?code=" + role + "&state=" + state);
        assertThat(back.statusCode()).as(back.asString()).isEqualTo(302);
        return visits(path(back.header("Location")));
    }

    Map<String, String> cookies() {
        return cookies;
    }

    static String path(String location) {
        var uri = URI.create(location);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    private static String parameter(URI uri, String name) {
        for (var pair : uri.getRawQuery().split("&")) {
            if (pair.startsWith(name + "=")) {
                return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
            }
        }
        throw new AssertionError("no " + name + " in " + uri);
    }
}
