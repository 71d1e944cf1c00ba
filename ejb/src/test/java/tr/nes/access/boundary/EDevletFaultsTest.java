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
import tr.nes.access.testing.EDevletHall;

class EDevletFaultsTest {

    private EDevletHall hall;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() throws Exception {
        hall = new EDevletHall(folder);
    }

    @AfterEach
    void close() {
        hall.close();
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
        EDevletResponse response = hall.response();
        EDevletResponse mixedUp = new EDevletResponse(response.code(), response.state(), "https://other.example", null);

        assertThat(hall.finish(mixedUp)).isEqualTo(Outcome.REFUSED);
        assertThat(hall.provider().redemptions()).isZero();
    }

    @Test
    void whenTheProviderPromisesAnIssuerInResponses_thenOneWithoutItIsRefused() {
        hall.provider().publish(hall.provider().metadata(",\"authorization_response_iss_parameter_supported\":true"));
        EDevletResponse without = hall.response();
        EDevletResponse second = hall.response();
        EDevletResponse with = new EDevletResponse(
                second.code(), second.state(), hall.provider().issuer(), null);

        assertThat(hall.finish(without)).isEqualTo(Outcome.REFUSED);
        assertThat(hall.finish(with)).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void whenTheProviderTurnsToAnotherKey_thenItsKeysAreFetchedAnew() {
        assertThat(hall.finish(hall.response())).isEqualTo(Outcome.ACCEPTED);
        hall.provider().rotate();
        assertThat(hall.finish(hall.response())).isEqualTo(Outcome.ACCEPTED);
        assertThat(hall.provider().keyFetches()).isEqualTo(2);
    }

    @Test
    void whenKeyIdsStayUnknown_thenTheKeysAreNotFetchedForEach() {
        assertThat(hall.finish(hall.response())).isEqualTo(Outcome.ACCEPTED);
        hall.provider().rotateSecretly();
        for (int i = 0; i < 20; i++) {
            assertThat(hall.finish(hall.response())).isIn(Outcome.REFUSED, Outcome.UNAVAILABLE);
        }
        assertThat(hall.provider().keyFetches()).isLessThan(20);
    }

    @Test
    void whenTheTokenEndpointFails_thenNobodyIsIn() {
        hall.provider().tokenStatus(500);
        assertThat(hall.finish(hall.response())).isEqualTo(Outcome.UNAVAILABLE);
        hall.provider().tokenStatus(400);
        assertThat(hall.finish(hall.response())).isEqualTo(Outcome.REFUSED);
        EDevletResponse last = hall.response();
        hall.provider().close();
        assertThat(hall.finish(last)).isEqualTo(Outcome.UNAVAILABLE);
    }

    @Test
    void whenTheProviderIsDownAtTheBeginning_thenNobodyIsSentThere() {
        hall.provider().close();
        assertThat(hall.logins().begin(EDevletHall.BINDING, EDevletHall.PAGE)).isEmpty();
        assertThat(hall.logins().exit()).isEmpty();
    }

    @Test
    void whenOneAddressTriesTooOften_thenItWaits() {
        for (int i = 0; i < 60; i++) {
            answered("access_denied");
        }
        assertThat(answered("access_denied")).isEqualTo(Outcome.THROTTLED);
        hall.clock().forward(60);
        assertThat(answered("access_denied")).isEqualTo(Outcome.CANCELLED);
    }

    private Outcome answered(String error) {
        Map<String, List<String>> sent =
                URLUtils.parseParameters(hall.entrance().getRawQuery());
        return hall.finish(new EDevletResponse("code", sent.get("state").get(0), null, error));
    }
}
