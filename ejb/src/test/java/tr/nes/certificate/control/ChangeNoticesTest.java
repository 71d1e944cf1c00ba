package tr.nes.certificate.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.nes.certificate.CertificateFamily;
import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.ChangeView;
import tr.nes.certificate.InstitutionContact;
import tr.nes.certificate.Requester;
import tr.nes.certificate.entity.Certificate;
import tr.nes.holder.HolderView;
import tr.nes.notification.Channel;
import tr.nes.notification.OutgoingMessage;
import tr.nes.testing.Beans;
import tr.nes.testing.CapturedNotices;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.People;

class ChangeNoticesTest {

    private static final String NOT_YOU = " Siz yapmadıysanız hemen arayın: 0 000 000 00 00";

    private final Database database = Database.shared();
    private final CapturedNotices capturedNotices = new CapturedNotices();
    private final Beans beans = new Beans(database, new MovingClock("2026-11-21T10:59:00Z"), capturedNotices);
    private final ChangeNotices notices = beans.get(ChangeNotices.class);
    private final HolderView person = People.registered(beans);
    private final Certificate certificate = mock(Certificate.class);

    @BeforeEach
    void issue() {
        when(certificate.holder()).thenReturn(person.id());
        when(certificate.family()).thenReturn(CertificateFamily.NES);
        when(certificate.serialNumber()).thenReturn("4F1C");
        when(certificate.notAfter()).thenReturn(Instant.parse("2026-12-01T21:30:00Z"));
        when(certificate.institution())
                .thenReturn(Optional.of(new InstitutionContact("Kurum A.Ş.", "kurum@ornek.test")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ACTIVATE|HOLDER|kullanıma açıldı.|was activated on",
                "SUSPEND|HOLDER|askıya alındı; askıdan indirilene kadar imza atmak için kullanılamaz.|was suspended on",
                "SUSPEND|OPERATOR|görevlilerimizce askıya alındı; askıyı yalnız çağrı merkezi kaldırabilir."
                        + "|was suspended by our staff on",
                "REINSTATE|HOLDER|askıdan indirildi ve yeniden kullanımda.|was reinstated on",
                "REVOKE|HOLDER|iptal edildi. İptal geri alınamaz.|was revoked on"
            })
    void whatWasDoneIsTold(CertificateOperation operation, Requester requester, String turkish, String english)
            throws Exception {
        told(() -> notices.done(certificate, change(operation, requester)));
        String said = "4F1C seri numaralı sertifikanız 21.11.2026 13:59 tarihinde " + turkish;
        assertThat(sms()).isEqualTo(said + NOT_YOU);
        assertThat(mail().subject())
                .isEqualTo("Sertifikanızın durumu değişti / The status of your certificate has changed");
        assertThat(mail().text())
                .startsWith("Sayın " + person.fullName() + ",\n\n" + said + "\n\nSiz yapmadıysanız")
                .contains("Dear " + person.fullName() + ",\n\nYour certificate with serial number 4F1C " + english
                        + " 21 November 2026 at 13:59");
    }

    @ParameterizedTest
    @CsvSource({
        "ACTIVATE,kullanıma açma,activate",
        "SUSPEND,askıya alma,suspend",
        "REINSTATE,askıdan indirme,reinstate",
        "REVOKE,iptal,revoke"
    })
    void whatCouldNotBeDoneIsTold(CertificateOperation operation, String turkish, String english) throws Exception {
        told(() -> notices.refusedLate(certificate, change(operation, Requester.HOLDER)));
        assertThat(sms())
                .isEqualTo("4F1C seri numaralı sertifikanız için istediğiniz " + turkish
                        + " işlemi yapılamadı; durumu değişmedi. Lütfen yeniden deneyin.");
        assertThat(mail().text()).contains(sms(), "You asked us to " + english + " your certificate");
    }

    @Test
    void theEndIsToldByIstanbulsDay() throws Exception {
        told(() -> notices.endsSoon(certificate));
        assertThat(sms())
                .isEqualTo("4F1C seri numaralı sertifikanız 02.12.2026 tarihinde sona erecek. İmzalarınıza ara vermemek"
                        + " için yenileme başvurusunu bu tarihten önce yapın.");
        assertThat(mail().text()).contains(sms(), "ends on 2 December 2026.");
    }

    @Test
    void theInstitutionIsToldOfARevocation() throws Exception {
        told(() -> beans.get(InstitutionNotices.class).revoked(certificate));
        assertThat(capturedNotices.last(Channel.MAIL, "kurum@ornek.test").text())
                .startsWith("Sayın Kurum A.Ş. e-imza yetkilisi,\n\n" + person.fullName() + " adına kurumunuz")
                .contains("21.11.2026 13:59 tarihinde iptal edildi", "Dear e-signature officer of Kurum A.Ş.,")
                .contains("issued to " + person.fullName() + " in", "21 November 2026 at 13:59");
    }

    private void told(Runnable telling) throws Exception {
        database.inNew(() -> {
            telling.run();
            return null;
        });
    }

    private String sms() {
        return capturedNotices.last(Channel.SMS, person.phone().e164()).text();
    }

    private OutgoingMessage mail() {
        return capturedNotices.last(Channel.MAIL, person.mail());
    }

    private static ChangeView change(CertificateOperation operation, Requester requester) {
        return new ChangeView(
                UUID.randomUUID(), "4F1C", operation, null, null, null, requester, Instant.EPOCH, null, null);
    }
}
