package org.foothold.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class TestTokensTest {

    @Test
    void aTokenCarriesWhatServicesDecideOn() throws Exception {
        var claims = claims(TestTokens.as("partner-worker")
                .subject("anna")
                .organisation("foodbank")
                .teams("hub-east")
                .token());
        assertThat(claims.get("sub").asText()).isEqualTo("anna");
        assertThat(claims.get("roles").toString()).isEqualTo("[\"partner-worker\"]");
        assertThat(claims.get("organisation").asText()).isEqualTo("foodbank");
        assertThat(claims.get("teams").toString()).isEqualTo("[\"hub-east\"]");
        assertThat(claims.get("aud").asText()).isEqualTo("foothold");
    }

    @Test
    void theCouncilsOwnStaffHaveNoOrganisation() throws Exception {
        assertThat(claims(TestTokens.as("connector").token()).has("organisation"))
                .isFalse();
    }

    @Test
    void anExpiredTokenHasExpired() throws Exception {
        var expiry =
                claims(TestTokens.as("connector").expired().token()).get("exp").asLong();
        assertThat(Instant.ofEpochSecond(expiry)).isBefore(Instant.now());
    }

    @Test
    void theServiceVerifiesOurTokensAndNoForeignOnes() throws Exception {
        assertThat(verified(TestTokens.as("connector").token())).isTrue();
        assertThat(verified(TestTokens.as("connector").foreign().token())).isFalse();
    }

    private static boolean verified(String token) throws Exception {
        var end = token.lastIndexOf('.');
        var key = Base64.getDecoder().decode(SigningKey.settings().get("quarkus.oidc.public-key"));
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(key)));
        signature.update(token.substring(0, end).getBytes(StandardCharsets.US_ASCII));
        return signature.verify(Base64.getUrlDecoder().decode(token.substring(end + 1)));
    }

    private static JsonNode claims(String token) throws Exception {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
