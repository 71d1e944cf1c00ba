package tr.nes.enrolment.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.DraftAccess;
import tr.nes.enrolment.PrintVerdict;
import tr.nes.enrolment.PrintVerdict.Result;
import tr.nes.enrolment.SignatureWay;
import tr.nes.enrolment.testing.EnrolmentFixture;
import tr.nes.enrolment.testing.PdfChecks;
import tr.nes.enrolment.testing.PrintedForm;

/** Prints of a form, and what anybody who holds one can find out. */
class PrintVerificationsTest {

    private final EnrolmentFixture fixture = new EnrolmentFixture();

    @Test
    void whenTheFormIsOpenedTwice_thenItIsOnePrint_whichIsGenuine() throws Exception {
        DraftAccess access = fixture.wet();
        byte[] pdf = fixture.forms.pdf(access);
        assertThat(fixture.forms.pdf(access)).isEqualTo(pdf);
        assertThat(PdfChecks.text(pdf))
                .contains(fixture.applicant.fullName(), "E……7", "Örnek Mahallesi", "06100 Çankaya / Ankara")
                .contains(fixture.institutions.person.fullName())
                .doesNotContain(EnrolmentFixture.WORD);

        PrintVerdict verdict = fixture.verifications.verify(PrintedForm.link(pdf));
        assertThat(verdict.result()).isEqualTo(Result.VALID);
        assertThat(verdict.version()).isOne();
        assertThat(verdict.number()).isEqualTo(fixture.application(access).number());
        assertThat(verdict.initials())
                .isEqualTo(fixture.applicant.name().charAt(0) + ". "
                        + fixture.applicant.surname().charAt(0) + ".");
    }

    @Test
    void whenItIsPrintedAnew_thenTheOlderPrintIsVoid() {
        DraftAccess access = fixture.wet();
        String first = PrintedForm.link(fixture.forms.pdf(access));
        fixture.forms.renew(access);
        assertThat(fixture.verifications.verify(first).result()).isEqualTo(Result.VOID);
        String second = PrintedForm.link(fixture.forms.pdf(access));
        assertThat(fixture.verifications.verify(first).result()).isEqualTo(Result.OUTDATED);
        assertThat(fixture.verifications.verify(first).newest()).isEqualTo(2);
        assertThat(fixture.verifications.verify(second).result()).isEqualTo(Result.VALID);
    }

    @Test
    void whenTheFormIsTakenBackOrTheApplicationEnds_thenItsPrintIsVoid() {
        DraftAccess access = fixture.wet();
        String first = PrintedForm.link(fixture.forms.pdf(access));
        fixture.drafts.revise(access);
        assertThat(fixture.verifications.verify(first).result()).isEqualTo(Result.VOID);
        assertThatThrownBy(() -> fixture.forms.pdf(access))
                .hasFieldOrPropertyWithValue("state", ApplicationState.PHONE_CONFIRMED);
        assertThatThrownBy(() -> fixture.forms.renew(access))
                .hasFieldOrPropertyWithValue("state", ApplicationState.PHONE_CONFIRMED);
        fixture.submit(access, fixture.applicant.phone().national());
        fixture.drafts.choose(access, SignatureWay.WET);
        String second = PrintedForm.link(fixture.forms.pdf(access));
        assertThat(second).isNotEqualTo(first);
        fixture.drafts.withdraw(access);
        assertThat(fixture.verifications.verify(second).result()).isEqualTo(Result.VOID);
    }

    @Test
    void whenOnlyNumberAndPrintAreTyped_thenNothingIsSaidAboutThePerson() {
        DraftAccess access = fixture.wet();
        fixture.forms.pdf(access);
        String number = fixture.application(access).number();
        PrintVerdict verdict = fixture.verifications.verify(" " + number + " - 1 ");
        assertThat(verdict.result()).isEqualTo(Result.VALID);
        assertThat(verdict.initials()).isNull();
        assertThat(verdict.isProven()).isFalse();
        assertThat(fixture.verifications.verify(number)).isEqualTo(PrintVerdict.of(Result.UNKNOWN));
    }

    @Test
    void whenAHandScannerTypesOnATurkishKeyboard_thenTheLinkIsUnderstood() {
        DraftAccess access = fixture.wet();
        String link = PrintedForm.link(fixture.forms.pdf(access));
        String typed = link.replace('-', '*')
                .replace('=', '-')
                .replace('?', '_')
                .replace('/', '.')
                .replace(':', 'Ş')
                .replace('i', 'ı');
        assertThat(fixture.verifications.verify(typed).result()).isEqualTo(Result.VALID);
        assertThat(fixture.verifications.verify(typed).isProven()).isTrue();
    }

    @Test
    void whenTheContentIsAnother_orThePrintDoesNotExist_thenTheAnswerIsTheSame() {
        DraftAccess access = fixture.wet();
        String link = PrintedForm.link(fixture.forms.pdf(access));
        char last = link.charAt(link.length() - 1);
        String forged = link.substring(0, link.length() - 1) + (last == '0' ? '1' : '0');
        PrintVerdict unknown = PrintVerdict.of(Result.UNKNOWN);
        assertThat(fixture.verifications.verify(forged)).isEqualTo(unknown);
        assertThat(fixture.verifications.verify(link.replace("-1-", "-2-"))).isEqualTo(unknown);
        assertThat(fixture.verifications.verify("0000000000-1")).isEqualTo(unknown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "12345678901-1", "http://other.test/", "1234567890-12345"})
    void whenItIsNoFormsCode_thenItIsUnknown(String text) {
        assertThat(fixture.verifications.verify(text)).isEqualTo(PrintVerdict.of(Result.UNKNOWN));
    }

    @Test
    void whenItIsAskedTooOften_thenNothingIsSaid() {
        for (int i = 0; i < 20; i++) {
            fixture.verifications.verify("0000000000-1");
        }
        assertThat(fixture.verifications.verify("0000000000-1").result()).isEqualTo(Result.THROTTLED);
    }

    @Test
    void whenTheFormIsOpenedAllTheTime_thenItIsRefused() {
        DraftAccess access = fixture.wet();
        for (int i = 0; i < 10; i++) {
            fixture.forms.pdf(access);
        }
        assertThatThrownBy(() -> fixture.forms.pdf(access)).hasFieldOrPropertyWithValue("reason", Reason.TOO_OFTEN);
    }
}
