package tr.nes.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.nes.access.EDevletResponse;
import tr.nes.access.EDevletResult.Outcome;
import tr.nes.access.testing.EDevletFixture;

class EDevletFaultsTest {

    private EDevletFixture fixture;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() throws Exception {
        fixture = new EDevletFixture(folder);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void whenTheProviderSendsAnError_thenItsKindDecides() {
        assertThat(answered("access_denied")).isEqualTo(Outcome.CANCELLED);
        assertThat(answered("temporarily_unavailable")).isEqualTo(Outcome.UNAVAILABLE);
        assertThat(answered("invalid_scope")).isEqualTo(Outcome.REFUSED);
        assertThat(answered("")).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void whenTheResponseNamesAnotherIssuer_thenItIsRefused() {
        EDevletResponse response = fixture.response();
        EDevletResponse mixedUp = new EDevletResponse(response.code(), response.state(), "https://other.example", null);

        assertThat(fixture.finish(mixedUp)).isEqualTo(Outcome.REFUSED);
        assertThat(fixture.provider().redemptions()).isZero();
    }

    @Test
    void whenTheProviderPromisesAnIssuerInResponses_thenOneWithoutItIsRefused() {
        fixture.provider()
                .publish(fixture.provider().metadata(",\"authorization_response_iss_parameter_supported\":true"));
        EDevletResponse without = fixture.response();
        EDevletResponse second = fixture.response();
        EDevletResponse with = new EDevletResponse(
                second.code(), second.state(), fixture.provider().issuer(), null);

        assertThat(fixture.finish(without)).isEqualTo(Outcome.REFUSED);
        assertThat(fixture.finish(with)).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void whenTheProviderTurnsToAnotherKey_thenItsKeysAreFetchedAnew() {
        assertThat(fixture.finish(fixture.response())).isEqualTo(Outcome.ACCEPTED);
        fixture.provider().rotate();
        assertThat(fixture.finish(fixture.response())).isEqualTo(Outcome.ACCEPTED);
        assertThat(fixture.provider().keyFetches()).isEqualTo(2);
    }

    @Test
    void whenKeyIdsStayUnknown_thenTheKeysAreNotFetchedForEach() {
        assertThat(fixture.finish(fixture.response())).isEqualTo(Outcome.ACCEPTED);
        fixture.provider().rotateSecretly();
        for (int i = 0; i < 20; i++) {
            assertThat(fixture.finish(fixture.response())).isIn(Outcome.REFUSED, Outcome.UNAVAILABLE);
        }
        assertThat(fixture.provider().keyFetches()).isLessThan(20);
    }

    @Test
    void whenTheTokenEndpointFails_thenNobodyIsIn() {
        fixture.provider().tokenStatus(500);
        assertThat(fixture.finish(fixture.response())).isEqualTo(Outcome.UNAVAILABLE);
        fixture.provider().tokenStatus(400);
        assertThat(fixture.finish(fixture.response())).isEqualTo(Outcome.REFUSED);
        EDevletResponse last = fixture.response();
        fixture.provider().close();
        assertThat(fixture.finish(last)).isEqualTo(Outcome.UNAVAILABLE);
    }

    @Test
    void whenTheProviderIsDownAtTheBeginning_thenNobodyIsSentThere() {
        fixture.provider().close();
        assertThat(fixture.logins().begin(EDevletFixture.BINDING, EDevletFixture.PAGE))
                .isEmpty();
        assertThat(fixture.logins().exit()).isEmpty();
    }

    @Test
    void whenOneAddressTriesTooOften_thenItWaits() {
        for (int i = 0; i < 60; i++) {
            answered("access_denied");
        }
        assertThat(answered("access_denied")).isEqualTo(Outcome.THROTTLED);
        fixture.clock().forward(60);
        assertThat(answered("access_denied")).isEqualTo(Outcome.CANCELLED);
    }

    private Outcome answered(String error) {
        Map<String, List<String>> sent =
                URLUtils.parseParameters(fixture.entrance().getRawQuery());
        return fixture.finish(new EDevletResponse("code", sent.get("state").get(0), null, error));
    }
}
