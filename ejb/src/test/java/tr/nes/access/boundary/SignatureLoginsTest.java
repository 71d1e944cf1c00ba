package tr.nes.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tr.nes.access.LoginMethod;
import tr.nes.access.LoginView;
import tr.nes.access.SignatureNonce;
import tr.nes.access.SignatureResult.Outcome;
import tr.nes.access.entity.WebSession;
import tr.nes.access.testing.SignatureLoginFixture;
import tr.nes.access.testing.WebEidCard;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.holder.HolderView;
import tr.nes.shared.FactorScope;
import tr.nes.shared.RequestOrigin;
import tr.nes.shared.Roles;
import tr.nes.testing.ConcurrentCalls;

/** The nonce and its validity. */
class SignatureLoginsTest {

    private static final String ORIGIN = SignatureLoginFixture.ORIGIN;
    private static final SignatureLoginFixture DESK = new SignatureLoginFixture();

    private final HolderView person = DESK.person();
    private final WebEidCard card = card(person);

    SignatureLoginsTest() {
        DESK.authority
                .bean(RequestOrigin.class)
                .cameFrom("192.0.2." + person.phone().e164(), null);
    }

    @AfterAll
    static void close() {
        DESK.close();
    }

    @Test
    void whenTheCardSigns_thenItsHolderIsIn() throws Exception {
        LoginView login =
                DESK.logins.finish(card.sign(ORIGIN, DESK.nonce("a")), "a").login();

        assertThat(login.holder()).isEqualTo(person.id());
        assertThat(login.roles()).containsExactly(Roles.HOLDER);
        assertThat(DESK.authority.bean(Sessions.class).touch(login.token())).isEmpty();
        assertThat(DESK.authority.audit.facts())
                .filteredOn(f -> f.action() == AuditAction.LOGIN && person.id().equals(f.person()))
                .extracting(AuditFact::detail)
                .containsExactly(LoginMethod.SIGNATURE.name());
    }

    @Test
    void whenTheCardSigned_thenTheSessionKnowsItAndNothingIsConfirmedBySms() throws Exception {
        DESK.logins.finish(card.sign(ORIGIN, DESK.nonce("b")), "b");

        WebSession session = DESK.authority.database.inNew(() -> DESK.authority
                .database
                .entityManager()
                .createQuery("select s from WebSession s where s.holder = :holder", WebSession.class)
                .setParameter("holder", person.id().value())
                .getSingleResult());
        assertThat(session.way()).isEqualTo(LoginMethod.SIGNATURE);
        assertThat(session.isConfirmed(FactorScope.SESSION, DESK.authority.clock.instant()))
                .isFalse();
    }

    @Test
    void theNonceHas256BitsAndFiveMinutes() {
        SignatureNonce nonce = DESK.logins.begin("c").orElseThrow();

        assertThat(Base64.getDecoder().decode(nonce.value())).hasSize(32);
        assertThat(nonce.life()).isEqualTo(Duration.ofMinutes(5));
        assertThat(DESK.nonce("c")).isNotEqualTo(nonce.value());
    }

    @Test
    void whenATokenComesAgain_thenItIsRefused() {
        String token = card.sign(ORIGIN, DESK.nonce("d"));

        assertThat(DESK.finish(token, "d")).isEqualTo(Outcome.ACCEPTED);
        assertThat(DESK.finish(token, "d")).isEqualTo(Outcome.REFUSED);
        assertThat(DESK.reason()).isEqualTo("NO_NONCE");
    }

    @Test
    void whenTheNonceIsTooOld_thenItIsRefused() {
        String inTime = card.sign(ORIGIN, DESK.nonce("e"));
        String late = card.sign(ORIGIN, DESK.nonce("f"));

        DESK.authority.clock.forward(299);
        assertThat(DESK.finish(inTime, "e")).isEqualTo(Outcome.ACCEPTED);
        DESK.authority.clock.forward(1);
        assertThat(DESK.finish(late, "f")).isEqualTo(Outcome.REFUSED);
        assertThat(DESK.reason()).isEqualTo("NONCE_EXPIRED");
    }

    @Test
    void whenTheNonceIsAnotherSessions_thenItIsRefusedAndStaysGoodThere() {
        String theirs = card.sign(ORIGIN, DESK.nonce("g"));

        assertThat(DESK.finish(theirs, "h")).isEqualTo(Outcome.REFUSED);
        assertThat(DESK.reason()).isEqualTo("NO_NONCE");
        DESK.nonce("h");
        assertThat(DESK.finish(theirs, "h")).isEqualTo(Outcome.REFUSED);
        assertThat(DESK.reason()).isEqualTo("SIGNATURE");
        assertThat(DESK.finish(theirs, "g")).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void whenItWasSignedForAnotherOrigin_thenItIsRefused() {
        for (String origin : List.of("https://evil.example", ORIGIN + "/", "https://localhost:8080", "null")) {
            assertThat(DESK.finish(card.sign(origin, DESK.nonce("i")), "i")).isEqualTo(Outcome.REFUSED);
            assertThat(DESK.reason()).isEqualTo("SIGNATURE");
        }
    }

    @Test
    void whenANewerNonceWasGiven_thenTheOlderIsOver() {
        String older = card.sign(ORIGIN, DESK.nonce("j"));
        DESK.nonce("j");

        assertThat(DESK.finish(older, "j")).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void whenSomethingWrongWasSent_thenTheNonceIsUsedUp() {
        String good = card.sign(ORIGIN, DESK.nonce("k"));

        assertThat(DESK.finish("{}", "k")).isEqualTo(Outcome.REFUSED);
        assertThat(DESK.finish(good, "k")).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void whenAHundredSendOneTokenAtOnce_thenOneIsIn() throws Exception {
        System.setProperty("nes.signature.tries.per.minute", "1000");
        try {
            String token = card.sign(ORIGIN, DESK.nonce("l"));
            List<Outcome> answers = ConcurrentCalls.of(100, () -> DESK.finish(token, "l"));

            assertThat(answers).filteredOn(Outcome.ACCEPTED::equals).hasSize(1);
            assertThat(answers).filteredOn(Outcome.REFUSED::equals).hasSize(99);
        } finally {
            System.clearProperty("nes.signature.tries.per.minute");
        }
    }

    @Test
    void whenOneAddressTriesTooOften_thenNothingIsCheckedForAMinute() {
        String token = card.sign(ORIGIN, DESK.nonce("m"));
        for (int i = 0; i < 30; i++) {
            assertThat(DESK.finish("{}", "other")).isEqualTo(Outcome.REFUSED);
        }

        assertThat(DESK.finish(token, "m")).isEqualTo(Outcome.THROTTLED);
        DESK.authority.clock.forward(60);
        assertThat(DESK.finish(token, "m")).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void whenOneAddressAsksForTooManyNonces_thenThereIsNoneForAMinute() {
        for (int i = 0; i < 60; i++) {
            assertThat(DESK.logins.begin("n" + i)).isPresent();
        }

        assertThat(DESK.logins.begin("n")).isEmpty();
    }

    private static WebEidCard card(HolderView person) {
        try {
            return DESK.card(person);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
