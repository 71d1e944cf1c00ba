package tr.nes.web.callcentre;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tr.nes.callcentre.PersonFile;
import tr.nes.card.CardSerial;
import tr.nes.card.CardView;
import tr.nes.certificate.CertificateFamily;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.CertificateView;
import tr.nes.certificate.Requester;

class CallCardTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    @Test
    void whenAPersonHasCards_thenTheCertificatesStandByCardAndValidity() {
        List<CallCard> cards = CallCard.of(file(
                certificate("1", "A", CertificateStatus.REVOKED, null, false, 1),
                certificate("2", "A", CertificateStatus.ACTIVE, null, false, 3),
                certificate("3", "B", CertificateStatus.EXPIRED, null, false, 2)));
        assertThat(cards).extracting(CallCard::serial).containsExactly("A", "B");
        assertThat(cards.get(0).certificates())
                .extracting(CallCertificate::getSerialNumber)
                .containsExactly("2", "1");
        assertThat(cards.get(0).getDialect()).isEqualTo("AKİS 1.2");
        assertThat(cards.get(1).getDialect()).isEmpty();
        assertThat(cards.get(0).isInForce()).isTrue();
        assertThat(cards.get(1).isInForce()).isFalse();
    }

    @Test
    void whenSomethingIsNotPossible_thenItSaysWhy() {
        assertThat(only(CertificateStatus.ACTIVE, null, false))
                .satisfies(c -> assertThat(c.isSuspendable()).isTrue())
                .satisfies(c -> assertThat(c.getWhy()).isNull());
        assertThat(only(CertificateStatus.SUSPENDED, Requester.OPERATOR, false).isReinstatable())
                .isTrue();
        assertThat(only(CertificateStatus.SUSPENDED, Requester.HOLDER, false))
                .satisfies(c -> assertThat(c.isReinstatable()).isFalse())
                .satisfies(c -> assertThat(c.getHeldBy()).isEqualTo(Requester.HOLDER))
                .satisfies(c -> assertThat(c.getHeldSince()).isEqualTo(NOW))
                .satisfies(c -> assertThat(c.getWhy()).isNull());
        assertThat(only(CertificateStatus.REVOKED, null, false).getWhy()).isEqualTo("inREVOKED");
        assertThat(only(CertificateStatus.ACTIVE, null, true).getWhy()).isEqualTo("obstacleCHANGE_OPEN");
    }

    private static CallCertificate only(CertificateStatus status, Requester heldBy, boolean changeOpen) {
        return CallCard.of(file(certificate("1", "A", status, heldBy, changeOpen, 1)))
                .get(0)
                .getCertificates()
                .get(0);
    }

    private static CertificateView certificate(
            String serial, String card, CertificateStatus status, Requester heldBy, boolean changeOpen, int years) {
        return new CertificateView(
                CertificateFamily.NES,
                serial,
                "CN=Deneme",
                NOW,
                NOW.plusSeconds(years * 31_536_000L),
                status,
                heldBy,
                changeOpen,
                card);
    }

    private static PersonFile file(CertificateView... certificates) {
        CardView card = new CardView(new CardSerial("A"), "AKİS 1.2", null, null, CardView.Servicing.POSSIBLE);
        return new PersonFile(
                UUID.randomUUID(),
                true,
                NOW,
                "Deneme Sahip",
                LocalDate.of(1984, 4, 23),
                "10*******46",
                "50* *** ** 01",
                "s***@ornek.test",
                false,
                null,
                List.of(card),
                List.of(certificates),
                Map.of("1", NOW),
                List.of());
    }
}
