package tr.nes.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.nes.access.EDevletResponse;
import tr.nes.access.EDevletResult;
import tr.nes.access.EDevletResult.Outcome;
import tr.nes.access.LoginWay;
import tr.nes.access.testing.EDevletHall;
import tr.nes.access.testing.ScriptedProvider;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.shared.FactorScope;
import tr.nes.shared.Roles;
import tr.nes.testing.Crowd;

class EDevletLoginsTest {

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
    void whenTheProviderVouches_thenTheHoldersSessionOpensWithoutStaffRolesAndWithoutAFreshFactor() {
        EDevletResult result = hall.logins().finish(EDevletHall.BINDING, hall.response());

        assertThat(result.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(result.destination()).isEqualTo(EDevletHall.PAGE);
        assertThat(result.login().holder()).isEqualTo(hall.person().id());
        assertThat(result.login().roles()).containsExactly(Roles.HOLDER);
        assertThat(result.login().way()).isEqualTo(LoginWay.E_DEVLET);
        assertThat(hall.beans().get(Sessions.class).touch(result.login().token()))
                .isEmpty();
        assertThat(hall.beans().get(FreshFactors.class).isFresh(FactorScope.SESSION))
                .isFalse();
        assertThat(hall.audit().count(AuditAction.LOGIN_E_DEVLET, AuditResult.DONE))
                .isOne();
        assertThat(hall.audit().count(AuditAction.LOGIN, AuditResult.DONE)).isOne();
    }

    @Test
    void whenTheBrowserIsSentAway_thenTheAddressCarriesNoSecretAndOurOwnHost() {
        Map<String, List<String>> sent =
                URLUtils.parseParameters(hall.entrance().getRawQuery());

        assertThat(sent.get("redirect_uri")).containsExactly("http://localhost:8080/giris/e-devlet/donus");
        assertThat(sent.get("code_challenge_method")).containsExactly("S256");
        assertThat(sent.get("prompt")).containsExactly("login");
        assertThat(sent).doesNotContainKeys("code_verifier", "client_secret");
        assertThat(sent.toString()).doesNotContain(EDevletHall.BINDING, ScriptedProvider.SECRET);
        assertThat(hall.entrance()).isNotEqualTo(hall.entrance());
    }

    @Test
    void whenAResponseIsSentManyTimesAtOnce_thenItCountsOnce() throws Exception {
        EDevletResponse response = hall.response();

        List<Outcome> outcomes = Crowd.of(8, () -> hall.finish(response));

        assertThat(outcomes).filteredOn(Outcome.ACCEPTED::equals).hasSize(1);
        assertThat(outcomes).filteredOn(Outcome.OVER::equals).hasSize(7);
        assertThat(hall.provider().redemptions()).isOne();
    }

    @Test
    void whenTheStateIsNotThisBrowsers_thenTheCodeIsNotRedeemed() {
        EDevletResponse response = hall.response();

        assertThat(hall.logins().finish("another browser", response).outcome()).isEqualTo(Outcome.OVER);
        assertThat(hall.finish(with(response, null))).isEqualTo(Outcome.OVER);
        assertThat(hall.finish(with(response, "a.1.b.c"))).isEqualTo(Outcome.OVER);
        String later = response.state().replaceFirst("\\.[0-9]+\\.", ".99999999999.");
        assertThat(hall.finish(with(response, later))).isEqualTo(Outcome.OVER);
        assertThat(hall.provider().redemptions()).isZero();
        assertThat(hall.audit().count(AuditAction.LOGIN_E_DEVLET, AuditResult.REFUSED))
                .isEqualTo(4);
    }

    @Test
    void whenTenMinutesHavePassed_thenItIsTooLate() {
        EDevletResponse response = hall.response();
        hall.clock().forward(600);

        EDevletResult result = hall.logins().finish(EDevletHall.BINDING, response);

        assertThat(result.outcome()).isEqualTo(Outcome.OVER);
        assertThat(result.destination()).isEqualTo(EDevletHall.PAGE);
    }

    @Test
    void whenNobodyHereHasTheNumber_thenThePersonIsUnknown() {
        hall.provider().claims(set -> set.claim("tckn", "19090909018"));
        assertThat(hall.finish(hall.response())).isEqualTo(Outcome.UNKNOWN_PERSON);
    }

    @Test
    void whenAnotherClaimIsConfigured_thenItCounts() {
        System.setProperty("nes.edevlet.claim", "kimlik");
        assertThat(hall.finish(hall.response())).isEqualTo(Outcome.REFUSED);
        hall.provider()
                .claims(set ->
                        set.claim("kimlik", hall.person().identityNumber().value()));
        assertThat(hall.finish(hall.response())).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void whenThePersonLeaves_thenNoTokenGoesAlong() {
        URI exit = hall.logins().exit().orElseThrow();

        assertThat(exit.toString()).startsWith(hall.provider().issuer() + "/logout?");
        assertThat(URLUtils.parseParameters(exit.getRawQuery()))
                .containsOnlyKeys("client_id", "post_logout_redirect_uri")
                .containsEntry("post_logout_redirect_uri", List.of("http://localhost:8080/cikis"));
    }

    @Test
    void whenNothingIsConfigured_thenTheWayIsNotOffered() {
        assertThat(hall.logins().isOffered()).isTrue();
        System.setProperty("nes.edevlet.issuer", " ");
        assertThat(hall.logins().isOffered()).isFalse();
    }

    private static EDevletResponse with(EDevletResponse response, String state) {
        return new EDevletResponse(response.code(), state, null, null);
    }
}
