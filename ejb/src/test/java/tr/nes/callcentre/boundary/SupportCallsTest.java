package tr.nes.callcentre.boundary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tr.nes.callcentre.CallCentreException.Reason.CHECK_INCOMPLETE;
import static tr.nes.callcentre.CallCentreException.Reason.IDENTITY_NOT_CHECKED;
import static tr.nes.callcentre.CallCentreException.Reason.NOTE_HOLDS_SECRET;
import static tr.nes.callcentre.CallCentreException.Reason.OWN_MATTER;
import static tr.nes.callcentre.CallCentreException.Reason.PERSON_NOT_FOUND;
import static tr.nes.callcentre.CallCentreException.Reason.TOO_MANY_LOOKUPS;
import static tr.nes.certificate.StatusChangeException.Reason.HOLD_OF_ANOTHER;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.access.boundary.PasswordLogins;
import tr.nes.access.boundary.Passwords;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.callcentre.CallOver;
import tr.nes.callcentre.IdentityQuestion;
import tr.nes.callcentre.PersonFile;
import tr.nes.callcentre.testing.CallCentreFixture;
import tr.nes.card.CardSerial;
import tr.nes.card.boundary.Cards;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.CertificateUnknown;
import tr.nes.certificate.boundary.Certificates;
import tr.nes.holder.HolderView;
import tr.nes.notification.Channel;
import tr.nes.testing.People;

class SupportCallsTest {

    private static final Set<IdentityQuestion> TWO =
            EnumSet.of(IdentityQuestion.BIRTH_DATE, IdentityQuestion.CARD_SERIAL);

    private final CallCentreFixture callCentre = new CallCentreFixture();
    private final SupportCalls calls = callCentre.calls;

    @Test
    void whenAPersonIsFound_thenHowHeIsReachedIsMasked() {
        String serial = callCentre.certificate();
        PersonFile file = calls.file(callCentre.call());

        assertThat(file.fullName()).isEqualTo(callCentre.person.fullName());
        assertThat(file.identityNumber()).contains("*******");
        assertThat(file.phone()).isEqualTo(callCentre.person.phone().masked());
        assertThat(file.mail()).startsWith("k***@");
        assertThat(file.certificates())
                .singleElement()
                .satisfies(c -> assertThat(c.serialNumber()).isEqualTo(serial));
        assertThat(callCentre.audit.count(AuditAction.HOLDER_LOOKED_UP, AuditResult.DONE))
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "17291716061", "%", "' or 1=1"})
    void whenTheNumberIsNobodys_thenNothingIsShown(String number) {
        assertThatThrownBy(() -> calls.open(number)).hasFieldOrPropertyWithValue("reason", PERSON_NOT_FOUND);
        assertThat(callCentre.audit.count(AuditAction.HOLDER_LOOKED_UP, AuditResult.REFUSED))
                .isOne();
    }

    @Test
    void whenNumbersAreGuessed_thenItSoonEnds() {
        for (int i = 0; i < 20; i++) {
            String guessed = "guess" + i;
            assertThatThrownBy(() -> calls.open(guessed)).hasFieldOrPropertyWithValue("reason", PERSON_NOT_FOUND);
            callCentre.clock.forward(10);
        }
        assertThatThrownBy(() -> calls.open("guess")).hasFieldOrPropertyWithValue("reason", TOO_MANY_LOOKUPS);
        assertThat(callCentre.audit.count(AuditAction.HOLDER_LOOKED_UP, AuditResult.REFUSED))
                .isEqualTo(21);
    }

    @Test
    void whenTheCardOrTheCertificateIsNamed_thenItsHolderIsFound() {
        String serial = callCentre.certificate();
        assertThat(calls.file(calls.open(serial)).fullName()).isEqualTo(callCentre.person.fullName());
        CardSerial card =
                new CardSerial(UUID.randomUUID().toString().replace("-", "").substring(0, 20));
        callCentre
                .beans
                .get(Cards.class)
                .register(card, callCentre.person.id(), "AKİS", "1234".getBytes(UTF_8), "12345678".getBytes(UTF_8));
        assertThat(calls.file(calls.open(card.value())).fullName()).isEqualTo(callCentre.person.fullName());
    }

    @Test
    void whenElevenAreLookedUpInAMinute_thenTheLastIsNot() {
        for (int i = 0; i < 10; i++) {
            callCentre.call();
        }
        assertThatThrownBy(callCentre::call).hasFieldOrPropertyWithValue("reason", TOO_MANY_LOOKUPS);
        callCentre.clock.forward(60);
        assertThat(callCentre.call()).isNotNull();
    }

    @Test
    void whenStaffLooksItselfUp_thenRefused() {
        assertThatThrownBy(() -> calls.open(callCentre.agent.identityNumber().value()))
                .hasFieldOrPropertyWithValue("reason", OWN_MATTER);
    }

    @Test
    void whenTheCallIsAnothersOrOverOrInvented_thenThereIsNone() {
        UUID call = callCentre.checkedCall();
        String serial = callCentre.certificate();
        callCentre.isCalledBy(People.registered(callCentre.beans));
        assertThatThrownBy(() -> calls.file(call)).isInstanceOf(CallOver.class);
        assertThatThrownBy(() -> calls.suspend(call, serial)).isInstanceOf(CallOver.class);
        assertThatThrownBy(() -> calls.unlock(call)).isInstanceOf(CallOver.class);
        callCentre.isCalledBy(callCentre.agent);
        assertThatThrownBy(() -> calls.file(UUID.randomUUID())).isInstanceOf(CallOver.class);
        callCentre.clock.forward(Duration.ofMinutes(30));
        assertThatThrownBy(() -> calls.suspend(call, serial)).isInstanceOf(CallOver.class);
        assertThat(callCentre.status(serial)).isEqualTo(CertificateStatus.ACTIVE);
    }

    @Test
    void whenTheIdentityIsNotChecked_thenNothingIsDone() {
        UUID call = callCentre.call();
        String serial = callCentre.certificate();
        assertThatThrownBy(() -> calls.suspend(call, serial))
                .hasFieldOrPropertyWithValue("reason", IDENTITY_NOT_CHECKED);
        assertThatThrownBy(() -> calls.reinstate(call, serial))
                .hasFieldOrPropertyWithValue("reason", IDENTITY_NOT_CHECKED);
        assertThatThrownBy(() -> calls.unlock(call)).hasFieldOrPropertyWithValue("reason", IDENTITY_NOT_CHECKED);
        assertThat(callCentre.audit.count(AuditAction.IDENTITY_CHECKED, AuditResult.REFUSED))
                .isEqualTo(3);
    }

    @Test
    void whenTheCheckIsIncomplete_thenItIsNone() {
        UUID call = callCentre.call();
        assertThatThrownBy(() -> calls.check(call, EnumSet.of(IdentityQuestion.BIRTH_DATE), "Not"))
                .hasFieldOrPropertyWithValue("reason", CHECK_INCOMPLETE);
        assertThatThrownBy(() -> calls.check(call, TWO, " ")).hasFieldOrPropertyWithValue("reason", CHECK_INCOMPLETE);
        assertThatThrownBy(() -> calls.check(call, TWO, "a".repeat(501)))
                .hasFieldOrPropertyWithValue("reason", CHECK_INCOMPLETE);
        assertThat(calls.file(call).identityChecked()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PIN 1234", "kod 12 34 56", "şifresi ٤٤٤٤"})
    void whenTheNoteHoldsASecret_thenItIsRefused(String note) {
        UUID call = callCentre.call();
        assertThatThrownBy(() -> calls.check(call, TWO, note)).hasFieldOrPropertyWithValue("reason", NOTE_HOLDS_SECRET);
    }

    @Test
    void whenSuspendedByPhone_thenTheHolderCantLiftItAndStaffCan() {
        String serial = callCentre.certificate();
        UUID call = callCentre.checkedCall();
        calls.suspend(call, serial);

        assertThat(callCentre.status(serial)).isEqualTo(CertificateStatus.SUSPENDED);
        assertThat(callCentre.capturedNotices.texts(
                        Channel.SMS, callCentre.person.phone().e164()))
                .singleElement()
                .asString()
                .contains("görevlilerimizce askıya alındı");
        callCentre.isCalledBy(callCentre.person);
        assertThatThrownBy(() -> callCentre.beans.get(Certificates.class).reinstate(serial))
                .hasFieldOrPropertyWithValue("reason", HOLD_OF_ANOTHER);
        callCentre.isCalledBy(callCentre.agent);
        calls.reinstate(call, serial);
        assertThat(callCentre.status(serial)).isEqualTo(CertificateStatus.ACTIVE);
    }

    @Test
    void whenTheCertificateIsNotThePersonsInTheCall_thenItIsUnknown() {
        HolderView other = People.registered(callCentre.beans);
        String serial = callCentre.certificateOf(other);
        UUID call = callCentre.checkedCall();
        assertThatThrownBy(() -> calls.suspend(call, serial)).isInstanceOf(CertificateUnknown.class);
        assertThat(callCentre.authority.asked()).isZero();
    }

    @Test
    void whenTheLoginWasLocked_thenItIsLiftedAndThePersonIsTold() {
        callCentre.beans.get(Passwords.class).put(callCentre.person.id(), "Menekşe-1907".toCharArray());
        PasswordLogins logins = callCentre.beans.get(PasswordLogins.class);
        for (int i = 0; i < 3; i++) {
            logins.confirm(callCentre.person.id(), "yanlış-sözcük".toCharArray());
        }
        UUID call = callCentre.checkedCall();
        assertThat(calls.file(call).locked()).isTrue();

        calls.unlock(call);

        assertThat(calls.file(call).locked()).isFalse();
        assertThat(logins.confirm(callCentre.person.id(), "Menekşe-1907".toCharArray()))
                .isTrue();
        assertThat(callCentre.capturedNotices.texts(Channel.MAIL, callCentre.person.mail()))
                .last()
                .asString()
                .contains("kilidi çağrı merkezince kaldırıldı");
        assertThat(callCentre.audit.count(AuditAction.LOGIN_UNLOCKED, AuditResult.DONE))
                .isOne();
    }
}
