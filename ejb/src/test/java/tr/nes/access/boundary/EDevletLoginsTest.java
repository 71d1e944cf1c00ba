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
import tr.nes.access.LoginMethod;
import tr.nes.access.testing.EDevletFixture;
import tr.nes.access.testing.ScriptedProvider;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.shared.FactorScope;
import tr.nes.shared.Roles;
import tr.nes.testing.ConcurrentCalls;

class EDevletLoginsTest {

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
    void whenTheProviderVouches_thenTheHoldersSessionOpensWithoutStaffRolesAndWithoutAFreshFactor() {
        EDevletResult result = fixture.logins().finish(EDevletFixture.BINDING, fixture.response());

        assertThat(result.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(result.destination()).isEqualTo(EDevletFixture.PAGE);
        assertThat(result.login().holder()).isEqualTo(fixture.person().id());
        assertThat(result.login().roles()).containsExactly(Roles.HOLDER);
        assertThat(result.login().way()).isEqualTo(LoginMethod.E_DEVLET);
        assertThat(fixture.beans().get(Sessions.class).touch(result.login().token()))
                .isEmpty();
        assertThat(fixture.beans().get(FreshFactors.class).isFresh(FactorScope.SESSION))
                .isFalse();
        assertThat(fixture.audit().count(AuditAction.LOGIN_E_DEVLET, AuditResult.DONE))
                .isOne();
        assertThat(fixture.audit().count(AuditAction.LOGIN, AuditResult.DONE)).isOne();
    }

    @Test
    void whenTheBrowserIsSentAway_thenTheAddressCarriesNoSecretAndOurOwnHost() {
        Map<String, List<String>> sent =
                URLUtils.parseParameters(fixture.entrance().getRawQuery());

        assertThat(sent.get("redirect_uri")).containsExactly("http://localhost:8080/giris/e-devlet/donus");
        assertThat(sent.get("code_challenge_method")).containsExactly("S256");
        assertThat(sent.get("prompt")).containsExactly("login");
        assertThat(sent).doesNotContainKeys("code_verifier", "client_secret");
        assertThat(sent.toString()).doesNotContain(EDevletFixture.BINDING, ScriptedProvider.SECRET);
        assertThat(fixture.entrance()).isNotEqualTo(fixture.entrance());
    }

    @Test
    void whenAResponseIsSentManyTimesAtOnce_thenItCountsOnce() throws Exception {
        EDevletResponse response = fixture.response();

        List<Outcome> outcomes = ConcurrentCalls.of(8, () -> fixture.finish(response));

        assertThat(outcomes).filteredOn(Outcome.ACCEPTED::equals).hasSize(1);
        assertThat(outcomes).filteredOn(Outcome.OVER::equals).hasSize(7);
        assertThat(fixture.provider().redemptions()).isOne();
    }

    @Test
    void whenTheStateIsNotThisBrowsers_thenTheCodeIsNotRedeemed() {
        EDevletResponse response = fixture.response();

        assertThat(fixture.logins().finish("another browser", response).outcome())
                .isEqualTo(Outcome.OVER);
        assertThat(fixture.finish(with(response, null))).isEqualTo(Outcome.OVER);
        assertThat(fixture.finish(with(response, "a.1.b.c"))).isEqualTo(Outcome.OVER);
        String later = response.state().replaceFirst("\\.[0-9]+\\.", ".99999999999.");
        assertThat(fixture.finish(with(response, later))).isEqualTo(Outcome.OVER);
        assertThat(fixture.provider().redemptions()).isZero();
        assertThat(fixture.audit().count(AuditAction.LOGIN_E_DEVLET, AuditResult.REFUSED))
                .isEqualTo(4);
    }

    @Test
    void whenTenMinutesHavePassed_thenItIsTooLate() {
        EDevletResponse response = fixture.response();
        fixture.clock().forward(600);

        EDevletResult result = fixture.logins().finish(EDevletFixture.BINDING, response);

        assertThat(result.outcome()).isEqualTo(Outcome.OVER);
        assertThat(result.destination()).isEqualTo(EDevletFixture.PAGE);
    }

    @Test
    void whenNobodyHereHasTheNumber_thenThePersonIsUnknown() {
        fixture.provider().claims(set -> set.claim("tckn", "19090909018"));
        assertThat(fixture.finish(fixture.response())).isEqualTo(Outcome.UNKNOWN_PERSON);
    }

    @Test
    void whenAnotherClaimIsConfigured_thenItCounts() {
        System.setProperty("nes.edevlet.claim", "kimlik");
        assertThat(fixture.finish(fixture.response())).isEqualTo(Outcome.REFUSED);
        fixture.provider()
                .claims(set ->
                        set.claim("kimlik", fixture.person().identityNumber().value()));
        assertThat(fixture.finish(fixture.response())).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void whenTheClaimIsANumber_thenItIsReadAsOne() {
        String number = fixture.person().identityNumber().value();
        fixture.provider().claims(set -> set.claim("tckn", Long.valueOf(number)));
        assertThat(fixture.finish(fixture.response())).isEqualTo(Outcome.ACCEPTED);
        fixture.provider().claims(set -> set.claim("tckn", Double.valueOf(number)));
        assertThat(fixture.finish(fixture.response())).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void whenThePersonLeaves_thenNoTokenGoesAlong() {
        URI exit = fixture.logins().exit().orElseThrow();

        assertThat(exit.toString()).startsWith(fixture.provider().issuer() + "/logout?");
        assertThat(URLUtils.parseParameters(exit.getRawQuery()))
                .containsOnlyKeys("client_id", "post_logout_redirect_uri")
                .containsEntry("post_logout_redirect_uri", List.of("http://localhost:8080/cikis"));
    }

    @Test
    void whenNothingIsConfigured_thenTheWayIsNotOffered() {
        assertThat(fixture.logins().isOffered()).isTrue();
        System.setProperty("nes.edevlet.issuer", " ");
        assertThat(fixture.logins().isOffered()).isFalse();
    }

    private static EDevletResponse with(EDevletResponse response, String state) {
        return new EDevletResponse(response.code(), state, null, null);
    }
}
