package tr.nes.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.nes.access.SignatureResult.Outcome;
import tr.nes.access.testing.OtherAuthority;
import tr.nes.access.testing.SignatureLoginFixture;
import tr.nes.certificate.PublishedStatus;
import tr.nes.holder.HolderView;
import tr.nes.shared.RequestOrigin;

/** Certificates of a configured authority: its responder is queried at each login. */
class OtherAuthorityLoginTest {

    private static SignatureLoginFixture fixture;
    private static OtherAuthority other;

    @TempDir
    private Path folder;

    private HolderView person;
    private X509Certificate certificate;

    @BeforeAll
    static void found() throws Exception {
        fixture = new SignatureLoginFixture();
        other = new OtherAuthority();
    }

    @BeforeEach
    void open() throws Exception {
        other.answers(other::truly);
        other.trust(folder);
        person = fixture.person();
        certificate = other.issue(person.identityNumber().value());
        fixture.authority.bean(RequestOrigin.class).cameFrom(UUID.randomUUID().toString(), null);
    }

    @AfterAll
    static void close() {
        other.close();
        fixture.close();
    }

    @Test
    void whenItsResponderSaysGood_thenTheHolderIsIn_andNoLongerWhenItDoesNot() {
        assertThat(fixture.logIn(fixture.card(certificate))).isEqualTo(Outcome.ACCEPTED);
        other.publish(certificate, PublishedStatus.HOLD);
        refused("NOT_GOOD");
        other.publish(certificate, PublishedStatus.GOOD);
        assertThat(fixture.logIn(fixture.card(certificate))).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void whenItIsNotConfiguredAnyMore_thenNobodyOfItsIsIn_andOursAre() throws Exception {
        Files.writeString(folder.resolve("issuers.pem"), "no certificate");
        refused("ISSUER");
        Files.delete(folder.resolve("issuers.pem"));
        refused("ISSUER");
        assertThat(fixture.logIn(fixture.card(person))).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void whenTheResponderDoesNotAnswerOrNotWithSuccess_thenNobodyIsIn() {
        other.answers(question -> new byte[0]);
        refused("STATUS_UNKNOWN");
        other.answers(question -> "garbage".getBytes());
        refused("STATUS_UNKNOWN");
        other.answers(question -> new byte[70_000]);
        refused("STATUS_UNKNOWN");
        other.answers(question -> other.truly(new byte[] {1, 2, 3}));
        refused("STATUS_UNKNOWN");
        other.answers(question -> {
            throw new IllegalStateException("hangs up");
        });
        refused("STATUS_UNKNOWN");
    }

    @Test
    void whenTheAnswerIsAnOldOne_thenNobodyIsIn() {
        AtomicReference<byte[]> old = new AtomicReference<>();
        other.answers(question -> {
            old.compareAndSet(null, other.truly(question));
            return old.get();
        });

        assertThat(fixture.logIn(fixture.card(certificate))).isEqualTo(Outcome.ACCEPTED);
        refused("STATUS_UNKNOWN");
    }

    @Test
    void whenSomebodyElseHasSignedTheAnswer_thenNobodyIsIn() {
        other.answers(question -> fixture.authority.responder().answer(question).encoded());

        refused("STATUS_UNKNOWN");
    }

    @Test
    void whenTheAnswersTimeIsOver_thenNobodyIsIn() {
        fixture.authority.clock.forward(Duration.ofMinutes(10));
        refused("STATUS_UNKNOWN");
        fixture.authority.clock.forward(Duration.ofMinutes(-10));
        assertThat(fixture.logIn(fixture.card(certificate))).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void whenItsNumberIsNoNationalId_thenItsAuthorityIsNotTakenAtItsWord() {
        certificate = other.issue("U1234567");

        refused("NO_IDENTITY_NUMBER");
    }

    @Test
    void whenThePersonIsUnknown_thenNobodyIsIn() {
        certificate = other.issue("15070909146");

        refused("HOLDER_UNKNOWN");
    }

    private void refused(String reason) {
        assertThat(fixture.logIn(fixture.card(certificate))).isEqualTo(Outcome.REFUSED);
        assertThat(fixture.reason()).isEqualTo(reason);
    }
}
