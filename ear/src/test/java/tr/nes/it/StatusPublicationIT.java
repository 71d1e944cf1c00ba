package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tr.nes.certificate.CertificateAuthority;
import tr.nes.certificate.PublishedStatus;
import tr.nes.certificate.RevocationReason;
import tr.nes.it.testing.CertificateFixture;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.Rows;
import tr.nes.it.testing.StandardClients;
import tr.nes.it.testing.TestIssueOrders;

/** OpenSSL and GnuTLS agree with the authority at every step of a certificate's life cycle. */
@Tag("database")
@Tag("locale")
class StatusPublicationIT extends InServer {

    @Inject
    private CertificateAuthority authority;

    @Inject
    private CertificateFixture certificateFixture;

    @Inject
    private Rows rows;

    private StandardClients clients;
    private X509Certificate certificate;

    @BeforeEach
    void issue() throws Exception {
        clients = new StandardClients();
        certificate = authority.issue(TestIssueOrders.forAYear());
        certificateFixture.awaitLists();
    }

    @Test
    void whenACertificateLives_thenOpensslSaysSoAtEachStep() throws Exception {
        isHeld();
        publish(PublishedStatus.GOOD);
        isGood();
        publish(PublishedStatus.HOLD);
        isHeld();
        publish(PublishedStatus.GOOD);
        isGood();
        publish(PublishedStatus.revoked(RevocationReason.KEY_COMPROMISE));
        isRevoked("keyCompromise", "Key Compromise");
    }

    @Test
    void whenAHeldCertificateIsRevoked_thenTheReasonIsTheNewOne() throws Exception {
        publish(PublishedStatus.revoked(RevocationReason.CESSATION_OF_OPERATION));
        isRevoked("cessationOfOperation", "Cessation Of Operation");
    }

    @Test
    void whenItWasNeverIssued_thenItIsUnknown() throws Exception {
        assertThat(clients.ocspOf("0x" + serial())).contains("Response verify OK", ": revoked");
        assertThat(clients.ocspOf("0x4711")).contains("Response verify OK", ": unknown");
    }

    @Test
    void whenToolsReadTheCertificate_thenTheProfileIsThere() throws Exception {
        clients.openssl.put("cert.pem", certificate);
        assertThat(clients.openssl.run("openssl", "x509", "-in", "cert.pem", "-noout", "-text"))
                .contains("serialNumber = PNOTR-10000000146", "Non Repudiation", "Policy: 0.4.0.194112.1.2")
                .contains("OCSP - URI:", "CA Issuers - URI:", "/crl/issuing.crl", "qcStatements");
        assertThat(clients.openssl.run("certtool", "--certificate-info", "--infile", "cert.pem"))
                .contains("Non repudiation.", "0.4.0.194112.1.2")
                .doesNotContainIgnoringCase("error");
    }

    @Test
    void whenTheServerHasStarted_thenTheDemosCardsCarryItsCertificatesInTheirState() throws Exception {
        String told = "select c.status || ' ' || i.kind from certificate c join issued_certificate i"
                + " on i.serial_number = c.serial_number join dev_card d on d.serial = c.card_serial"
                + " where d.certificate = i.encoded order by 1";
        assertThat(rows.texts(told))
                .containsExactly(
                        "ACTIVE GOOD",
                        "ACTIVE GOOD",
                        "ACTIVE GOOD",
                        "DELIVERED HOLD",
                        "PENDING_START HOLD",
                        "SUSPENDED HOLD");
    }

    private void isGood() throws Exception {
        assertThat(clients.ocsp(certificate)).contains("Response verify OK", "cert.pem: good");
        assertThat(clients.ocspByGet(certificate)).contains("Response verify OK", "cert.pem: good");
        assertThat(clients.list()).contains("verify OK").doesNotContain(serial());
        assertThat(clients.verify(certificate)).contains("cert.pem: OK");
    }

    private void isHeld() throws Exception {
        isRevoked("certificateHold", "Certificate Hold");
    }

    private void isRevoked(String reason, String inList) throws Exception {
        assertThat(clients.ocsp(certificate)).contains("Response verify OK", "cert.pem: revoked", "Reason: " + reason);
        assertThat(clients.ocspByGet(certificate)).contains("Response verify OK", "cert.pem: revoked", reason);
        String list = clients.list();
        assertThat(list).contains("verify OK", "X509v3 CRL Number", "X509v3 Issuing Distribution Point");
        assertThat(list.substring(list.indexOf(serial()))).containsSubsequence("Revocation Date", "Code", inList);
        assertThat(clients.verify(certificate)).contains("certificate revoked");
    }

    private void publish(PublishedStatus status) throws Exception {
        authority.publish(serial(), status);
        certificateFixture.awaitLists();
    }

    private String serial() {
        return certificate.getSerialNumber().toString(16).toUpperCase(Locale.ROOT);
    }
}
