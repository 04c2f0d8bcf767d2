package org.foothold.launcher.part;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.foothold.launcher.demo.DemoAccount;
import org.foothold.launcher.state.StateFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TheRealmFileTest {

    private static final Path FILE = Path.of("../../deploy/keycloak/foothold-realm.json");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(FOOTHOLD_[A-Z_]+)}");

    private final JsonNode realm = read();

    @TempDir
    Path folder;

    @Test
    void everyPlaceholderIsFilledAndNothingElseIsHandedOver() throws IOException {
        var asked = PLACEHOLDER
                .matcher(Files.readString(FILE))
                .results()
                .map(found -> found.group(1))
                .collect(toSet());
        var given = KeycloakOptions.secrets(installation()).keySet().stream()
                .filter(name -> name.startsWith("FOOTHOLD_"))
                .collect(toSet());
        assertThat(given).isEqualTo(asked);
    }

    @Test
    void itHoldsNoSecret() {
        var secrets = new ArrayList<JsonNode>();
        secrets.addAll(realm.findValues("secret"));
        realm.path("users").forEach(user -> user.path("credentials").forEach(one -> secrets.add(one.path("value"))));
        assertThat(secrets)
                .hasSizeGreaterThan(ServiceDefinition.ALL.size())
                .allSatisfy(secret -> assertThat(secret.asText()).matches(PLACEHOLDER));
    }

    @Test
    void everyDemoAccountMaySignInAtOnceInTheRoleItIsNamedAfter() {
        assertThat(DemoAccount.ALL).allSatisfy(account -> {
            var user = user(account.user());
            assertThat(user.path("firstName").asText() + " "
                            + user.path("lastName").asText())
                    .isEqualTo(account.fullName());
            assertThat(user.path("realmRoles")).extracting(JsonNode::asText).containsExactly(account.user());
            assertThat(user.path("enabled").asBoolean()).isTrue();
            assertThat(user.path("emailVerified").asBoolean()).isTrue();
            assertThat(user.path("email").asText()).endsWith(".example");
            assertThat(user.has("requiredActions")).isFalse();
        });
    }

    @Test
    void everyServiceMayCallAnotherAsItself() {
        assertThat(ServiceDefinition.ALL).allSatisfy(service -> {
            var client = client("foothold-" + service.shortName());
            assertThat(client.path("serviceAccountsEnabled").asBoolean()).isTrue();
            assertThat(client.path("standardFlowEnabled").asBoolean()).isFalse();
            assertThat(user("service-account-foothold-" + service.shortName()).path("realmRoles"))
                    .extracting(JsonNode::asText)
                    .containsExactly("service");
        });
    }

    @Test
    void aPartnersSystemIsThatOfItsOrganisationAndNothingElse() {
        var client = client("riverside-housing-system");
        assertThat(client.path("serviceAccountsEnabled").asBoolean()).isTrue();
        assertThat(client.path("standardFlowEnabled").asBoolean()).isFalse();
        var account = user("service-account-riverside-housing-system");
        assertThat(account.path("realmRoles")).extracting(JsonNode::asText).containsExactly("partner-system");
        assertThat(account.at("/attributes/organisation"))
                .extracting(JsonNode::asText)
                .containsExactly("riverside-housing");
    }

    @Test
    void theDoorSignsInWithProofKeysAndTokensAreShortLived() {
        var door = client("foothold-door");
        assertThat(door.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
        assertThat(door.path("directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(realm.path("accessTokenLifespan").asInt()).isLessThanOrEqualTo(300);
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
    }

    @Test
    void nobodyMayChangeTheirOwnOrganisation() throws IOException {
        var profile =
                realm.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0");
        var attributes = new ObjectMapper().readTree(profile.asText()).path("attributes");
        var organisation = find(attributes, "name", "organisation");
        assertThat(organisation.at("/permissions/edit"))
                .extracting(JsonNode::asText)
                .containsExactly("admin");
    }

    private Installation installation() {
        var state = StateFolder.of(Path.of("../.."), folder, folder.resolve("cache"))
                .create();
        return Installation.in(state, 8080, Duration.ZERO);
    }

    private JsonNode user(String name) {
        return find(realm.path("users"), "username", name);
    }

    private JsonNode client(String id) {
        return find(realm.path("clients"), "clientId", id);
    }

    private static JsonNode find(JsonNode all, String field, String value) {
        List<JsonNode> found = StreamSupport.stream(all.spliterator(), false)
                .filter(one -> one.path(field).asText().equals(value))
                .toList();
        assertThat(found).as("%s %s", field, value).hasSize(1);
        return found.getFirst();
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(FILE.toFile());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
