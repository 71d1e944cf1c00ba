package tr.nes.production.control.bureau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.nes.authority.testing.TestAuthority;
import tr.nes.card.entity.Card;
import tr.nes.card.entity.PinEnvelope;
import tr.nes.card.entity.PukCustody;
import tr.nes.certificate.PublishedStatus;
import tr.nes.enrolment.testing.EnrolmentFixture;
import tr.nes.production.BureauFileKind;
import tr.nes.production.BureauFileView;
import tr.nes.production.BureauLine;
import tr.nes.production.ProductionException;
import tr.nes.production.ProductionException.Reason;
import tr.nes.production.boundary.BureauFiles;
import tr.nes.production.boundary.CardStocks;
import tr.nes.production.control.CardCertificateOrders;
import tr.nes.production.control.bureau.BureauContent.Line;
import tr.nes.production.testing.ProductionFixture;
import tr.nes.testing.Database;
import tr.nes.testing.ScriptedAuthority;

/** A card that a bureau makes, and what somebody between could try. */
class BureauFilesTest {

    private static final int PIN = 2;
    private static final int PUK = 3;

    @TempDir
    private Path folder;

    private final KeyPair card = TestAuthority.rsa();
    private final String batch = "Büro " + UUID.randomUUID();
    private final String serial =
            UUID.randomUUID().toString().replace("-", "").substring(0, 12).toUpperCase(java.util.Locale.ROOT);
    private ProductionFixture production;
    private TestBureau bureau;
    private BureauFiles files;

    @BeforeEach
    void anApplicationWaitsAndTheBureauHasACard() throws Exception {
        bureau = new TestBureau(folder);
        production = new ProductionFixture();
        production.take();
        production.beans.get(CardStocks.class).register(batch, serial);
        files = production.beans.get(BureauFiles.class);
    }

    @AfterEach
    void close() {
        bureau.close();
    }

    @Test
    void whenTheBureauMakesACard_thenItIsTheHoldersWithSecretsThatOnlyBothKnow() throws Exception {
        byte[] order = files.order(batch, 10);
        Line line = bureau.open(order).lines().get(0);
        byte[] puk = bureau.secret(line, PUK);
        assertThat(new String(order, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(puk, StandardCharsets.US_ASCII), serial);
        EnrolmentFixture.inNew(() -> {
            var database = Database.shared().entityManager();
            assertThat(database.find(PukCustody.class, serial).secret().text()).isEqualTo(puk);
            assertThat(database.find(PinEnvelope.class, serial).secret().text()).isEqualTo(bureau.secret(line, PIN));
            assertThat(database.find(Card.class, serial).isWhole()).isFalse();
            return null;
        });

        List<BureauLine> keys = files.take(keys(order));
        assertThat(keys).singleElement().satisfies(each -> {
            assertThat(each.isTaken()).isTrue();
            assertThat(each.card()).isEqualTo(serial);
        });
        byte[] certificates = newest(BureauFileKind.CERTIFICATES);
        assertThat(bureau.open(certificates).lines().get(0).isRefused()).isFalse();
        files.take(bureau.reply(BureauFileKind.DONE, bureau.open(certificates), each -> List.of("ok")));

        assertThat(production.produced)
                .singleElement()
                .satisfies(event -> assertThat(event.card().value()).isEqualTo(serial));
        assertThat(state()).isEqualTo("PRODUCED");
        assertThat(bureau.open(newest(BureauFileKind.RECEIPT)).lines().get(0).fields())
                .containsExactly("ok");
    }

    @Test
    void whenAFileIsReplayedAlteredOrForged_thenNothingChanges() {
        byte[] order = files.order(batch, 10);
        byte[] keys = keys(order);
        byte[] altered = keys.clone();
        altered[altered.length / 2] ^= 1;
        assertRefused(altered, Reason.BUREAU_UNREADABLE);
        byte[] forged = bureau.reply(
                BureauFileKind.KEYS, bureau.open(order), line -> TestBureau.request(card), TestAuthority.rsa());
        assertRefused(forged, Reason.BUREAU_UNREADABLE);
        assertRefused(order, Reason.BUREAU_UNREADABLE);
        byte[] wrongKind = bureau.reply(BureauFileKind.DONE, bureau.open(order), line -> List.of("ok"));
        assertRefused(wrongKind, Reason.BUREAU_ANSWER);
        assertThat(state()).isEqualTo("MAKING");

        files.take(keys);
        assertRefused(keys, Reason.BUREAU_REPLAY);
        assertRefused(keys(order), Reason.BUREAU_ANSWER);
        byte[] certificates = newest(BureauFileKind.CERTIFICATES);
        byte[] done = bureau.reply(BureauFileKind.DONE, bureau.open(certificates), line -> List.of("ok"));
        files.take(done);
        assertRefused(done, Reason.BUREAU_REPLAY);
        assertThat(production.produced).hasSize(1);
    }

    @Test
    void whenTheBureauCouldNotMakeIt_thenTheCertificateIsWithdrawnAndTheApplicationWaitsAgain() {
        byte[] order = files.order(batch, 10);
        files.take(keys(order));
        byte[] certificates = newest(BureauFileKind.CERTIFICATES);
        List<BureauLine> told = files.take(
                bureau.reply(BureauFileKind.DONE, bureau.open(certificates), line -> List.of("!kart bozuk")));
        assertThat(told)
                .singleElement()
                .satisfies(line -> assertThat(line.reason()).isEqualTo("AtBureau"));
        assertThat(state()).isEqualTo("QUEUED");
        production.beans.get(CardCertificateOrders.class).withdrawAll();
        ScriptedAuthority authority = production.enrolment.institutions.authority;
        assertThat(authority.published(PublishedStatus.Kind.HOLD)).isEmpty();
        assertThat(production.produced).isEmpty();
    }

    @Test
    void whenTheRequestIsNotSignedByItsKey_thenThereIsNoCertificate() {
        byte[] order = files.order(batch, 10);
        String good = TestBureau.request(card).get(0);
        String other = TestBureau.request(TestAuthority.rsa()).get(0);
        String mixed = good.substring(0, good.length() / 2) + other.substring(good.length() / 2);
        List<BureauLine> told =
                files.take(bureau.reply(BureauFileKind.KEYS, bureau.open(order), line -> List.of(mixed)));
        assertThat(told)
                .singleElement()
                .satisfies(line -> assertThat(line.reason()).isEqualTo("PersonalisationFailed"));
        assertThat(production.enrolment.institutions.authority.published(PublishedStatus.Kind.HOLD))
                .isEmpty();
        assertThat(state()).isEqualTo("QUEUED");
    }

    @Test
    void whenThereIsNoBureau_thenNothingIsHandedOver() {
        bureau.close();
        assertThat(files.isConfigured()).isFalse();
        assertThatThrownBy(() -> files.order(batch, 1))
                .isInstanceOf(ProductionException.class)
                .hasFieldOrPropertyWithValue("reason", Reason.BUREAU_MISSING);
        assertThat(state()).isEqualTo("QUEUED");
    }

    private byte[] keys(byte[] order) {
        return bureau.reply(BureauFileKind.KEYS, bureau.open(order), line -> TestBureau.request(card));
    }

    private void assertRefused(byte[] file, Reason reason) {
        assertThatThrownBy(() -> files.take(file))
                .isInstanceOf(ProductionException.class)
                .hasFieldOrPropertyWithValue("reason", reason);
    }

    /** Other tests have bureaus of their own. */
    private byte[] newest(BureauFileKind kind) {
        return files.newest().stream()
                .filter(file -> file.kind() == kind)
                .map(BureauFileView::id)
                .map(files::content)
                .filter(this::isOurs)
                .findFirst()
                .orElseThrow();
    }

    private boolean isOurs(byte[] file) {
        try {
            bureau.open(file);
            return true;
        } catch (ProductionException foreign) {
            return false;
        }
    }

    private String state() {
        return EnrolmentFixture.inNew(() -> (String) Database.shared()
                .entityManager()
                .createNativeQuery("select state from production_order where application_id = ?1")
                .setParameter(1, production.application)
                .getSingleResult());
    }
}
