package dev.osteon.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Profiles as a site writes them: bound from configuration keys, as at start. */
class ClientProfilesTest {

    private static ClientProfiles profiles(String defaultClient, String... keysAndValues) {
        Map<String, String> keys = new HashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            keys.put("clients." + keysAndValues[i], keysAndValues[i + 1]);
        }
        Map<String, ClientSettings> settings = new Binder(new MapConfigurationPropertySource(keys))
                .bind("clients", Bindable.mapOf(String.class, ClientSettings.class))
                .orElse(Map.of());
        return new ClientProfiles(settings, defaultClient);
    }

    @Test
    @DisplayName("without configuration every caller is a standard client")
    void standard() {
        ClientProfile standard = profiles("standard").unverified();
        assertThat(standard)
                .isEqualTo(new ClientProfile(
                        "standard",
                        false,
                        false,
                        false,
                        true,
                        true,
                        Set.of("*"),
                        List.of("overrideReason", "overrideReasons")));
        assertThat(profiles("standard").ofIssuer("https://nobody.example.org")).isEqualTo(standard);
    }

    @Test
    @DisplayName("the default client is one that is built in, or the site's own")
    void defaultClient() {
        assertThat(profiles("epic").unverified().onlyAny()).isTrue();
        assertThat(profiles("ours", "ours.like", "oracle-health").unverified().appContext())
                .isFalse();
        assertThatThrownBy(() -> profiles("cerner")).hasMessageContaining("osteon.default-client");
    }

    @Test
    @DisplayName("a client of the site's is found by its issuer, and changes what it says and nothing else")
    void ownClient() {
        ClientProfiles profiles = profiles(
                "standard", "ours.like", "epic", "ours.issuer", "https://ehr.example.org", "ours.only-any", "false");
        ClientProfile epic = profiles("epic").unverified();
        assertThat(profiles.ofIssuer("https://ehr.example.org"))
                .isEqualTo(new ClientProfile(
                        "ours",
                        false,
                        epic.oneActionPerSuggestion(),
                        epic.labelInDescription(),
                        epic.warningMeansEmpty(),
                        epic.appContext(),
                        epic.linkHosts(),
                        epic.overrideKeys()));
        assertThat(profiles.ofIssuer("https://EHR.example.org").name()).isEqualTo("standard");
    }

    @Test
    @DisplayName("settings under a built-in name change that profile")
    void builtInChanged() {
        ClientProfiles profiles =
                profiles("oracle-health", "oracle-health.link-hosts", "guideline.example.org, apps.example.org");
        assertThat(profiles.unverified().linkHosts())
                .containsExactlyInAnyOrder("guideline.example.org", "apps.example.org");
        assertThat(profiles.unverified().appContext()).isFalse();
    }

    @Test
    @DisplayName("CH-206: links go to hosts on the list only; a star is every host")
    void links() {
        ClientProfile some =
                profiles("ours", "ours.link-hosts", "guideline.example.org").unverified();
        assertThat(some.permitsLink("https://guideline.example.org/a?b")).isTrue();
        assertThat(some.permitsLink("https://guideline.example.org.evil.org/")).isFalse();
        assertThat(some.permitsLink("https://evil.org/guideline.example.org")).isFalse();
        assertThat(some.permitsLink(null)).isFalse();
        assertThat(profiles("oracle-health").unverified().permitsLink("https://guideline.example.org"))
                .isFalse();
        assertThat(profiles("epic").unverified().permitsLink("https://anything.example.org"))
                .isTrue();
        assertThat(profiles("epic").unverified().permitsLink(null)).isFalse();
    }

    @ParameterizedTest
    @DisplayName("what cannot be meant is refused, by its key")
    @CsvSource({
        "ours.like, cerner, osteon.clients.ours.like",
        "ours.link-hosts, https://guideline.example.org, osteon.clients.ours.link-hosts",
        "ours.jwks, https://ehr.example.org/keys, osteon.clients.ours.jwks",
        "ours.override-keys, '', osteon.clients.ours.override-keys",
    })
    void refused(String key, String value, String named) {
        assertThatThrownBy(() -> profiles("standard", key, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(named);
    }

    @Test
    @DisplayName("one issuer is one client; keys come over TLS, from this machine, or from a file")
    void issuers() {
        assertThatThrownBy(() -> profiles("standard", "a.issuer", "https://x", "b.issuer", "https://x"))
                .hasMessageContaining("issuer");
        for (String safe : List.of("https://k.example.org/jwks", "http://127.0.0.1:9/jwks", "file:keys.json")) {
            assertThat(profiles("standard", "a.issuer", "https://x", "a.jwks", safe)
                            .ofIssuer("https://x")
                            .name())
                    .isEqualTo("a");
        }
        for (String unsafe : List.of("http://k.example.org/jwks", "ftp://k.example.org/jwks", "keys.json", "https:")) {
            assertThatThrownBy(() -> profiles("standard", "a.issuer", "https://x", "a.jwks", unsafe))
                    .hasMessageContaining("jwks");
        }
    }
}
