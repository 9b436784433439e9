package dev.osteon.ehr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** CH-127: where a hook request can send us, and where not. */
class AllowedTest {
    private static final URI SERVER = URI.create("https://ehr.example.org/fhir/r4");
    private final AllowedServers servers = new AllowedServers(List.of(SERVER), false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ehr.example.org/fhir/r4",
                "https://ehr.example.org/fhir/r4/",
                "https://EHR.example.org:443/fhir/r4",
                "https://ehr.example.org/fhir/r4/tenant"
            })
    @DisplayName("CH-127: a listed server, however it is written")
    void allowed(String base) {
        assertThat(servers.contains(URI.create(base))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://ehr.example.org/fhir/r4",
                "https://ehr.example.org/fhir",
                "https://ehr.example.org/fhir/r4-other",
                "https://ehr.example.org/fhir/r4/../admin",
                "https://ehr.example.org/fhir/r4/%2e%2e/admin",
                "https://ehr.example.org:8443/fhir/r4",
                "https://ehr.example.org.evil.example/fhir/r4",
                "https://user@ehr.example.org/fhir/r4",
                "https://ehr.example.org/fhir/r4?to=elsewhere",
                "ftp://ehr.example.org/fhir/r4",
                "http://127.0.0.1/fhir",
                "http://localhost:8080/fhir"
            })
    @DisplayName("CH-127: nothing else")
    void refused(String base) {
        assertThat(servers.contains(URI.create(base))).isFalse();
    }

    @Test
    @DisplayName("CH-127: this machine in open mode, by its own names only")
    void loopback() {
        AllowedServers open = new AllowedServers(List.of(), true);
        assertThat(List.of("http://127.0.0.1:1/x", "http://localhost/fhir", "http://[::1]:8080/r4"))
                .allMatch(base -> open.contains(URI.create(base)));
        assertThat(List.of("http://127.0.0.1.example.org/x", "http://10.0.0.1/r4"))
                .noneMatch(base -> open.contains(URI.create(base)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "::1",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "::ffff:10.0.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "64:ff9b::a00:1"
            })
    @DisplayName("CH-127: a listed name that leads to a private address is not connected to")
    void privateAddress(String address) {
        assertThatThrownBy(() -> addresses(List.of(), address).resolve("ehr.example.org"))
                .isInstanceOf(UnknownHostException.class);
    }

    @Test
    @DisplayName("CH-127: of several addresses only the permitted ones are connected to; networks can be permitted")
    void permittedAddress() throws Exception {
        assertThat(addresses(List.of(), "10.1.2.3", "93.184.216.34").resolve("h"))
                .containsExactly(InetAddress.getByName("93.184.216.34"));
        assertThat(addresses(List.of(Network.of("10.1.0.0/16")), "10.1.2.3", "10.2.0.1")
                        .resolve("h"))
                .containsExactly(InetAddress.getByName("10.1.2.3"));
    }

    @Test
    @DisplayName("settings that cannot be meant stop the start")
    void badSettings() {
        for (String network : List.of("10.0.0.0", "10.0.0.0/33", "ehr.example.org/8", "10/8/8", "")) {
            assertThatIllegalArgumentException().isThrownBy(() -> settings(SERVER, network, Duration.ofSeconds(2)));
        }
        for (String server : List.of("ehr", "file:///etc", "https://u@ehr.example.org", "https://ehr.example.org/?x")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> settings(URI.create(server), "10.0.0.0/8", Duration.ofSeconds(2)));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> settings(SERVER, "fc00::/7", Duration.ZERO));
        assertThat(settings(SERVER, "fc00::/7", Duration.ofSeconds(2))).isNotNull();
    }

    private static EhrSettings settings(URI server, String network, Duration deadline) {
        return new EhrSettings(List.of(server), false, List.of(network), deadline, DataSize.ofMegabytes(1));
    }

    /** @param resolved what the name server says */
    private static AllowedAddresses addresses(List<Network> networks, String... resolved) {
        DnsResolver names = new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) {
                return Arrays.stream(resolved).map(AllowedTest::address).toArray(InetAddress[]::new);
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
        return new AllowedAddresses(names, networks, false);
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
