package tr.nes.access.control.edevlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.oauth2.sdk.id.Issuer;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.access.EDevletResult.Outcome;
import tr.nes.access.testing.ScriptedProvider;
import tr.nes.testing.Beans;

@Tag("locale")
class ProviderDiscoveryTest {

    private final ProviderDiscovery discovery = new Beans(null).get(ProviderDiscovery.class);
    private ScriptedProvider provider;

    @BeforeEach
    void open() throws Exception {
        provider = new ScriptedProvider();
    }

    @AfterEach
    void close() {
        provider.close();
    }

    @Test
    void aProviderThatWillDoIsKnownByItsOwnWords() throws Exception {
        assertThat(fetch().metadata().getTokenEndpointURI()).hasToString(provider.issuer() + "/token");
    }

    @Test
    void whatIsOfNoConcernIsNotRead() throws Exception {
        provider.publish(provider.metadata(
                ",\"prompt_values_supported\":[\"login\",\"new\"],\"claim_types_supported\":[\"distributed\"]"));
        assertThat(fetch().metadata().getIssuer()).hasToString(provider.issuer());
    }

    @Test
    void aProviderThatCallsItselfOtherwiseWillNotDo() {
        provider.publish(
                provider.metadata("").replace("\"issuer\":\"http://localhost", "\"issuer\":\"http://127.0.0.1"));
        fails();
    }

    @ParameterizedTest
    @ValueSource(strings = {"authorization_endpoint", "token_endpoint", "jwks_uri", "end_session_endpoint"})
    void plainHttpToAnotherMachineWillNotDo(String endpoint) {
        provider.publish(provider.metadata("")
                .replace("\"" + endpoint + "\":\"http://localhost", "\"" + endpoint + "\":\"http://kapi.ornek.test"));
        fails();
    }

    @Test
    void aProviderWithPlainChallengesOnlyWillNotDo() {
        provider.publish(provider.metadata(",\"code_challenge_methods_supported\":[\"plain\"]"));
        fails();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "<html/>", "{\"issuer\":7}"})
    void whatCantBeReadWillNotDo(String description) {
        provider.publish(description);
        fails();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://kapi.ornek.test",
                "ftp://localhost",
                "localhost",
                "https:///x",
                "http://localhost.evil.test"
            })
    void anAddressIsHttpsOrThisMachine(String address) {
        assertThatThrownBy(() -> EDevletSettings.checked(URI.create(address))).isInstanceOf(EDevletFailed.class);
    }

    private void fails() {
        assertThatThrownBy(this::fetch)
                .isInstanceOfSatisfying(
                        EDevletFailed.class, e -> assertThat(e.outcome()).isEqualTo(Outcome.UNAVAILABLE));
    }

    private ProviderMetadata fetch() throws EDevletFailed {
        return discovery.fetch(new Issuer(provider.issuer()));
    }
}
