package tr.nes.callcentre.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.access.boundary.SecurityWords;
import tr.nes.access.boundary.WordLogins;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.callcentre.CallOver;
import tr.nes.callcentre.CheckIncomplete;
import tr.nes.callcentre.IdentityNotChecked;
import tr.nes.callcentre.IdentityQuestion;
import tr.nes.callcentre.NoteHoldsSecret;
import tr.nes.callcentre.OwnMatter;
import tr.nes.callcentre.PersonFile;
import tr.nes.callcentre.PersonNotFound;
import tr.nes.callcentre.TooManyLookups;
import tr.nes.callcentre.testing.Desk;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.CertificateUnknown;
import tr.nes.certificate.HoldOfAnother;
import tr.nes.certificate.boundary.Certificates;
import tr.nes.holder.HolderView;
import tr.nes.notification.Channel;
import tr.nes.testing.People;

class SupportCallsTest {

    private static final Set<IdentityQuestion> TWO =
            EnumSet.of(IdentityQuestion.BIRTH_DATE, IdentityQuestion.CARD_SERIAL);

    private final Desk desk = new Desk();
    private final SupportCalls calls = desk.calls;

    @Test
    void whenAPersonIsFound_thenHowHeIsReachedIsMasked() {
        String serial = desk.certificate();
        PersonFile file = calls.file(desk.call());

        assertThat(file.fullName()).isEqualTo(desk.person.fullName());
        assertThat(file.identityNumber()).contains("*******");
        assertThat(file.phone()).isEqualTo(desk.person.phone().masked());
        assertThat(file.mail()).startsWith("k***@");
        assertThat(file.certificates())
                .singleElement()
                .satisfies(c -> assertThat(c.serialNumber()).isEqualTo(serial));
        assertThat(desk.audit.count(AuditAction.HOLDER_LOOKED_UP, AuditResult.DONE))
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "17291716061", "%", "' or 1=1"})
    void whenTheNumberIsNobodys_thenNothingIsShown(String number) {
        assertThatThrownBy(() -> calls.open(number)).isInstanceOf(PersonNotFound.class);
        assertThat(desk.audit.count(AuditAction.HOLDER_LOOKED_UP, AuditResult.REFUSED))
                .isOne();
    }

    @Test
    void whenElevenAreLookedUpInAMinute_thenTheLastIsNot() {
        for (int i = 0; i < 10; i++) {
            desk.call();
        }
        assertThatThrownBy(desk::call).isInstanceOf(TooManyLookups.class);
        desk.clock.forward(60);
        assertThat(desk.call()).isNotNull();
    }

    @Test
    void whenStaffLooksItselfUp_thenRefused() {
        assertThatThrownBy(() -> calls.open(desk.agent.identityNumber().value()))
                .isInstanceOf(OwnMatter.class);
    }

    @Test
    void whenTheCallIsAnothersOrOverOrInvented_thenThereIsNone() {
        UUID call = desk.checkedCall();
        String serial = desk.certificate();
        desk.isCalledBy(People.registered(desk.beans));
        assertThatThrownBy(() -> calls.file(call)).isInstanceOf(CallOver.class);
        assertThatThrownBy(() -> calls.suspend(call, serial)).isInstanceOf(CallOver.class);
        assertThatThrownBy(() -> calls.unlock(call)).isInstanceOf(CallOver.class);
        desk.isCalledBy(desk.agent);
        assertThatThrownBy(() -> calls.file(UUID.randomUUID())).isInstanceOf(CallOver.class);
        desk.clock.forward(Duration.ofMinutes(30));
        assertThatThrownBy(() -> calls.suspend(call, serial)).isInstanceOf(CallOver.class);
        assertThat(desk.status(serial)).isEqualTo(CertificateStatus.ACTIVE);
    }

    @Test
    void whenTheIdentityIsNotChecked_thenNothingIsDone() {
        UUID call = desk.call();
        String serial = desk.certificate();
        assertThatThrownBy(() -> calls.suspend(call, serial)).isInstanceOf(IdentityNotChecked.class);
        assertThatThrownBy(() -> calls.reinstate(call, serial)).isInstanceOf(IdentityNotChecked.class);
        assertThatThrownBy(() -> calls.unlock(call)).isInstanceOf(IdentityNotChecked.class);
        assertThat(desk.audit.count(AuditAction.IDENTITY_CHECKED, AuditResult.REFUSED))
                .isEqualTo(3);
    }

    @Test
    void whenTheCheckIsIncomplete_thenItIsNone() {
        UUID call = desk.call();
        assertThatThrownBy(() -> calls.check(call, EnumSet.of(IdentityQuestion.BIRTH_DATE), "Not"))
                .isInstanceOf(CheckIncomplete.class);
        assertThatThrownBy(() -> calls.check(call, TWO, " ")).isInstanceOf(CheckIncomplete.class);
        assertThatThrownBy(() -> calls.check(call, TWO, "a".repeat(501))).isInstanceOf(CheckIncomplete.class);
        assertThat(calls.file(call).identityChecked()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PIN 1234", "kod 12 34 56", "tel 500-000-0001", "şifresi ٤٤٤٤"})
    void whenTheNoteHoldsANumber_thenItIsRefused(String note) {
        UUID call = desk.call();
        assertThatThrownBy(() -> calls.check(call, TWO, note)).isInstanceOf(NoteHoldsSecret.class);
    }

    @Test
    void whenSuspendedByPhone_thenTheHolderCantLiftItAndStaffCan() {
        String serial = desk.certificate();
        UUID call = desk.checkedCall();
        calls.suspend(call, serial);

        assertThat(desk.status(serial)).isEqualTo(CertificateStatus.SUSPENDED);
        assertThat(desk.letterbox.texts(Channel.SMS, desk.person.phone().e164()))
                .singleElement()
                .asString()
                .contains("görevlilerimizce askıya alındı");
        desk.isCalledBy(desk.person);
        assertThatThrownBy(() -> desk.beans.get(Certificates.class).reinstate(serial))
                .isInstanceOf(HoldOfAnother.class);
        desk.isCalledBy(desk.agent);
        calls.reinstate(call, serial);
        assertThat(desk.status(serial)).isEqualTo(CertificateStatus.ACTIVE);
    }

    @Test
    void whenTheCertificateIsNotThePersonsInTheCall_thenItIsUnknown() {
        HolderView other = People.registered(desk.beans);
        String serial = desk.certificateOf(other);
        UUID call = desk.checkedCall();
        assertThatThrownBy(() -> calls.suspend(call, serial)).isInstanceOf(CertificateUnknown.class);
        assertThat(desk.authority.asked()).isZero();
    }

    @Test
    void whenTheLoginWasLocked_thenItIsLiftedAndThePersonIsTold() {
        desk.beans.get(SecurityWords.class).put(desk.person.id(), "Menekşe-1907".toCharArray());
        WordLogins logins = desk.beans.get(WordLogins.class);
        for (int i = 0; i < 3; i++) {
            logins.confirm(desk.person.id(), "yanlış-sözcük".toCharArray());
        }
        UUID call = desk.checkedCall();
        assertThat(calls.file(call).locked()).isTrue();

        calls.unlock(call);

        assertThat(calls.file(call).locked()).isFalse();
        assertThat(logins.confirm(desk.person.id(), "Menekşe-1907".toCharArray()))
                .isTrue();
        assertThat(desk.letterbox.texts(Channel.MAIL, desk.person.mail()))
                .last()
                .asString()
                .contains("kilidi çağrı merkezince kaldırıldı");
        assertThat(desk.audit.count(AuditAction.LOGIN_UNLOCKED, AuditResult.DONE))
                .isOne();
    }
}
