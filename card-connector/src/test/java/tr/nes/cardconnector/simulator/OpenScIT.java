package tr.nes.cardconnector.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateFactory;
import java.util.HexFormat;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.cardconnector.akis.AkisCard;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.testing.DirectConnection;
import tr.nes.cardconnector.testing.Eventually;
import tr.nes.cardconnector.testing.OpenSc;
import tr.nes.cardconnector.testing.OpenSc.Said;
import tr.nes.cardconnector.testing.PcscDaemon;
import tr.nes.cardconnector.testing.RunningConnector;
import tr.nes.cardconnector.testing.TestIdentity;

/** Uses the simulated card with OpenSC, an independent implementation of AKİS 1.0, through the real PC/SC daemon. */
class OpenScIT {

    private static PcscDaemon daemon;
    private static OpenSc openSc;
    private static TestIdentity identity;
    private static ExecutorService threads;

    private SimulatedCard card;
    private VpcdSlot slot;

    @BeforeAll
    static void startDaemon() throws Exception {
        identity = TestIdentity.generate("Deneme Yetkili");
        openSc = OpenSc.withAkisDriver();
        threads = Executors.newCachedThreadPool();
        daemon = PcscDaemon.start(2);
    }

    @AfterAll
    static void stopDaemon() throws Exception {
        threads.shutdownNow();
        openSc.close();
        daemon.close();
    }

    @BeforeEach
    void insertCard() throws Exception {
        card = SimulatedCard.of(AkisDialect.AKIS_1_0)
                .serialNumber("1234A5B67892")
                .certificate(identity.certificate().getEncoded())
                .privateKey(identity.key())
                .build();
        slot = new VpcdSlot(card, card, "127.0.0.1", daemon.port(0), threads);
        openSc.run("opensc-tool", "--wait", "--atr");
    }

    /** The daemon misses a removal that is followed by an insertion too soon. */
    @AfterEach
    void removeCard() throws Exception {
        slot.close();
        Eventually.until(
                "an empty reader",
                RunningConnector.SOON,
                () -> !openSc.run("opensc-tool", "-l").text().contains("Yes"));
    }

    @Test
    void whenAskedForTheName_thenOpenScSeesAnAkisCard() throws Exception {
        Said said = openSc.run("opensc-tool", "-n");
        assertThat(said.text()).contains("AKIS");
        assertThat(said.exitCode()).isZero();
    }

    @Test
    void whenAskedForTheSerialNumber_thenOpenScReadsIt() throws Exception {
        assertThat(openSc.run("opensc-tool", "--serial").text()).contains("31 32 33 34 41 35 42 36 37 38 39 32");
    }

    @Test
    void whenDumped_thenOpenScFindsPinKeyAndCertificate() throws Exception {
        Said said = openSc.run("pkcs15-tool", "-D");
        assertThat(said.text())
                .contains("PKCS#15 Card [AKIS]", "PIN [PIN]", "X.509 Certificate [Certificate 1]")
                .contains("Private RSA Key [Key 1]");
        assertThat(said.exitCode()).isZero();
    }

    @Test
    void whenPinIsVerified_thenRightIsTakenAndWrongIsCounted() throws Exception {
        assertThat(verify("123456").exitCode()).isZero();
        assertThat(verify("999999").exitCode()).isNotZero();
        assertThat(card.pinTries()).isEqualTo(2);
        assertThat(verify("123456").exitCode()).isZero();
        assertThat(card.pinTries()).isEqualTo(3);
    }

    @Test
    void whenPinIsChanged_thenOnlyTheNewOneIsTaken() throws Exception {
        Said said = openSc.run("pkcs15-tool", "--change-pin", "--pin", "123456", "--new-pin", "246813");
        assertThat(said.exitCode()).as(said.text()).isZero();
        assertThat(verify("123456").exitCode()).isNotZero();
        assertThat(verify("246813").exitCode()).isZero();
    }

    @Test
    void whenUnblockedByUs_thenOpenScTakesTheNewPinAndRefusesTheOld() throws Exception {
        for (int i = 0; i < 3; i++) {
            verify("999999");
        }
        assertThat(verify("123456").exitCode()).isNotZero();
        assertThat(card.pinTries()).isZero();
        byte[] puk = DirectConnection.digits("12345678");
        byte[] pin = DirectConnection.digits("97531086");
        assertThat(AkisCard.on(DirectConnection.to(card))
                        .unblock(puk, pin, step -> {})
                        .done())
                .isTrue();

        assertThat(verify("123456").exitCode()).isNotZero();
        assertThat(verify("97531086").exitCode()).isZero();
    }

    @Test
    void whenCertificateIsRead_thenItIsTheCards() throws Exception {
        String pem = openSc.run("pkcs15-tool", "--read-certificate", "45").text();
        byte[] text = pem.substring(pem.indexOf("-----BEGIN")).getBytes(StandardCharsets.US_ASCII);
        assertThat(CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(text)))
                .isEqualTo(identity.certificate());
    }

    @Test
    void whenSeenThroughPkcs11_thenTokenAndObjectsAreListed() throws Exception {
        assertThat(openSc.run("pkcs11-tool", "-L").text())
                .contains(daemon.readerName(0), "token label", "serial num")
                .contains(HexFormat.of().formatHex("A5B67892".getBytes(StandardCharsets.US_ASCII)));
        assertThat(openSc.run("pkcs11-tool", "-O").text())
                .contains("Certificate Object", "Deneme Yetkili", "Public Key Object");
    }

    private static Said verify(String pin) throws Exception {
        return openSc.run("pkcs15-tool", "--verify-pin", "--pin", pin);
    }
}
