package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tr.nes.browser.testing.DevEndpoints;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.Operator.Printed;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.StatusReader;
import tr.nes.browser.testing.Web;
import tr.nes.testing.BackupKey;

/** The drill of docs/operations.md: a backup beside the running server, its disk is lost, the backup comes back. */
class RestoreDrillIT {

    private static final String BLOCKED_CARD = "1234A5B67890";
    private static final String CARD = "1234A5B67891";
    private static final String OTHERS_CARD = "1234A5B67892";

    @RegisterExtension
    final Scene scene = Scene.withItsOwnPortal();

    @TempDir
    private Path folder;

    private BackupKey key;
    private StatusReader status;
    private BigInteger before;
    private BigInteger after;
    private BigInteger good;
    private byte[] newestList;

    @Test
    void whenTheDiskIsLost_thenTheBackupComesBackAndTellsOnlyWhatItKnows() throws Exception {
        status = new StatusReader(scene.address());
        Path archive = folder.resolve("nes.backup");
        key = BackupKey.in(folder, "backup");

        Web web = scene.web().logIn(Person.SAHIP);
        before = serial(web, CARD);
        good = serial(scene.web().logIn(Person.YETKILI), OTHERS_CARD);
        revoke(web, CARD);
        isWritten(archive);
        changesAfter(web);

        isRefusedBesideTheServer(archive);
        scene.portal().stop();
        Files.move(scene.portal().data(), scene.portal().data().resolveSibling("lost"));
        isRestored(archive);

        scene.portal().start();
        onlyRevocationsAreTold();
        pinsAreGoneAndPuksAreNot();
        isAccepted();
    }

    private void isWritten(Path archive) throws Exception {
        String[] command = {"backup", archive.toString(), key.certificate().toString()};
        assertThat(nes(command)).satisfies(printed -> {
            show("nes backup", printed);
            assertThat(printed.text()).contains("backed up to");
            assertThat(printed.code()).isZero();
        });
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(archive)))
                .isEqualTo("rw-------");
        assertThat(nes(command).text()).contains("exists already");
    }

    /** Erases the PINs, revokes another certificate, and keeps the list as a relying party does. */
    private void changesAfter(Web web) throws Exception {
        web.open("/pin-puk/sil")
                .sees("Parolalarımı Sil")
                .press("Parolalarımı Sil")
                .reads("Kayıtlı PIN’leriniz silindi");
        after = serial(web, BLOCKED_CARD);
        revoke(web, BLOCKED_CARD);
        assertThat(status.ocsp(after)).contains(": revoked", "keyCompromise");
        newestList = status.listWith(after);
    }

    private void isRefusedBesideTheServer(Path archive) throws Exception {
        assertThat(restore(archive, key).text()).contains("a server runs on this data directory");
    }

    private void isRestored(Path archive) throws Exception {
        Path data = scene.portal().data();
        assertThat(restore(archive, BackupKey.in(folder, "foreign"))).satisfies(refused -> {
            assertThat(refused.text()).contains("not encrypted for this key");
            assertThat(refused.code()).isEqualTo(1);
        });
        assertThat(data).doesNotExist();

        Printed printed = restore(archive, key);
        show("nes restore", printed);
        assertThat(printed.text()).contains("restored: start the server", ", intact");
        assertThat(printed.code()).isZero();
        assertThat(data.resolve("epoch")).isEmptyDirectory();
        assertThat(restore(archive, key).text()).contains("not empty");
    }

    private void onlyRevocationsAreTold() throws Exception {
        assertThat(status.ocsp(before)).contains("Response verify OK", ": revoked");
        assertThat(status.ocsp(after)).contains("trylater");
        assertThat(status.ocsp(good)).contains("trylater");
        assertThat(status.ocsp(BigInteger.valueOf(4711))).contains("trylater");
        assertThat(status.get("/crl/issuing.crl").statusCode()).isEqualTo(503);
        assertThat(status.get("/health/authority").statusCode()).isEqualTo(503);
        assertThat(scene.portal().logged()).contains("was restored and is not accepted yet");
    }

    private void pinsAreGoneAndPuksAreNot() throws Exception {
        Web web = scene.web().logIn(Person.SAHIP);
        web.open("/pin-puk").sees("PIN / PUK Bilgisi").reads("tarihinde sildiniz");
        assertThat(web.button("Göster: Kart " + BLOCKED_CARD).count()).isZero();
        assertThat(nes("erasure-proof", BLOCKED_CARD)).satisfies(proof -> {
            show("nes erasure-proof", proof);
            assertThat(proof.text()).contains("GONE: nothing that exists opens the PIN");
            assertThat(proof.code()).isZero();
        });
        Kiosk kiosk = scene.kiosk("kiosk-1").byCode(web.servicingCode()).sees(Kiosk.CARD);
        scene.dev().insert("okuyucu-1", BLOCKED_CARD, "AS_DELIVERED");
        kiosk.chooseCard(BLOCKED_CARD).newPinByHand("902746").sees(Kiosk.APPROVAL);
        kiosk.confirmBySms(Person.SAHIP, "SMS Onay", "Onay").sees(Kiosk.DONE);
    }

    private void isAccepted() throws Exception {
        Path list = Files.write(folder.resolve("newest.crl"), newestList);
        String[] command = {"accept-restore", "disk failed", list.toString()};
        DevEndpoints.until("it is accepted", () -> {
            Printed printed = nes(command);
            show("nes accept-restore", printed);
            return printed.text().contains("accepted: status is told again");
        });
        assertThat(status.ocsp(after)).contains("Response verify OK", ": revoked", "keyCompromise");
        assertThat(status.ocsp(good)).contains("Response verify OK", ": good");
        assertThat(status.get("/health/authority").statusCode()).isEqualTo(200);
        assertThat(status.numberOf(status.get("/crl/issuing.crl").body())).isGreaterThan(status.numberOf(newestList));
        assertThat(nes("audit-verify")).satisfies(verified -> {
            show("nes audit-verify", verified);
            assertThat(verified.text()).contains("faults 0");
            assertThat(verified.code()).isZero();
        });
        assertThat(nes(command).text()).contains("nothing to accept");
        scene.portal().stop();
        assertThat(scene.ledger()
                        .texts("select action from audit_row where action in"
                                + " ('BACKUP_RESTORED', 'RESTORE_ACCEPTED') order by at"))
                .containsExactly("BACKUP_RESTORED", "RESTORE_ACCEPTED");
    }

    private void revoke(Web web, String card) {
        web.open("/sertifikalar/iptal").sees("SMS Onay");
        String code = scene.dev().smsCodeAfter(Person.SAHIP, () -> web.press("Onay"));
        web.type("SMS Onay Kodu", code).press("Gönder").sees("Sertifikamı İptal Et");
        web.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(card))
                .check();
        web.page().getByLabel("Kartım kayboldu").check();
        web.type("Onaylamak için İPTAL yazın", "iptal")
                .press("Sertifikayı iptal et")
                .sees("İşlem tamamlandı");
    }

    private static BigInteger serial(Web web, String card) throws Exception {
        return ((X509Certificate) CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(web.certificateOf(card))))
                .getSerialNumber();
    }

    private Printed restore(Path archive, BackupKey opens) throws Exception {
        return scene.portal()
                .operator()
                .nesReading(
                        BackupKey.PASSWORD + '\n',
                        "restore",
                        archive.toString(),
                        opens.key().toString());
    }

    /** What an operator reads in a drill, for the build's log. */
    private static void show(String command, Printed printed) {
        System.out.println(command + "\n" + printed.text().indent(4) + "    exit code " + printed.code());
    }

    private Printed nes(String... arguments) throws Exception {
        return scene.portal().operator().nes(arguments);
    }
}
