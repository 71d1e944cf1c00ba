package tr.nes.cardconnector.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tr.nes.cardconnector.testing.DirectConnection.digits;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.akis.AkisCard;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.akis.HashAlgorithm;
import tr.nes.cardconnector.akis.LifeCycle;
import tr.nes.cardconnector.akis.SecretAnswer.Outcome;
import tr.nes.cardconnector.akis.Tries;
import tr.nes.cardconnector.akis.TriesQuestion;
import tr.nes.cardconnector.akis.UnknownCard;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.testing.DirectConnection;
import tr.nes.cardconnector.testing.StandInLibrary;
import tr.nes.cardconnector.testing.TestIdentity;
import tr.nes.cardconnector.testing.WatchedReader;

/** Loading of the operator's jar, and what a library that behaves does with a card. */
class VendorLibraryTest {

    private static final byte[] PIN = digits("123456");
    private static final byte[] OTHER = digits("864213");

    private static final TestIdentity RSA = identity(false);
    private static final TestIdentity CURVE = identity(true);

    @TempDir
    private Path folder;

    private static TestIdentity identity(boolean elliptic) {
        try {
            return elliptic ? TestIdentity.generateElliptic("Deneme") : TestIdentity.generate("Deneme");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "AKIS_3")
    void whenACardIsRead_thenTheLibraryTellsWhatTheOwnDialectTells(AkisDialect dialect) throws Exception {
        byte[] certificate = RSA.certificate().getEncoded();
        SimulatedCard card = SimulatedCard.of(dialect)
                .certificate(certificate)
                .privateKey(RSA.key())
                .pinTries(2)
                .build();
        AkisCard driven = StandInLibrary.in(folder, "good").on(DirectConnection.to(card));
        AkisCard own = AkisCard.on(DirectConnection.to(card));
        assertThat(driven.serialNumber()).isEqualTo(own.serialNumber());
        assertThat(driven.version()).isEqualTo(own.version());
        assertThat(driven.lifeCycle()).isEqualTo(LifeCycle.USER);
        assertThat(driven.certificates()).containsExactly(certificate);
        assertThat(driven.pinTries(question -> true)).isEqualTo(own.pinTries(question -> true));
        assertThat(driven.pukTries(question -> true)).isEqualTo(Tries.exactly(3));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "AKIS_3")
    void whenPinsArePresented_thenTheCardsAnswerIsTheResult(AkisDialect dialect) throws Exception {
        SimulatedCard card = SimulatedCard.of(dialect).build();
        WatchedReader reader = new WatchedReader(card, card);
        try (CardConnection connection = reader.connect()) {
            AkisCard driven = StandInLibrary.in(folder, "good").on(connection);
            assertThat(driven.verifyPin(PIN).accepted()).isTrue();
            assertThat(driven.verifyPin(OTHER).outcome()).isEqualTo(Outcome.WRONG);
            assertThat(driven.changePin(OTHER, PIN).triesLeft()).hasValue(1);
            assertThat(driven.changePin(PIN, OTHER).accepted()).isTrue();
            driven.logOut();
        }
        assertThat(card.accepts(OTHER)).isTrue();
        assertThat(card.pinTries()).isEqualTo(3);
        assertThat(reader.outOfTurn()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pin-twice", "pin-twice swallow", "pin-twice deaf-to-refusals"})
    void whenAWrongPinWouldBePresentedTwice_thenOneTryIsSpent(String manners) throws Exception {
        SimulatedCard card = SimulatedCard.of(AkisDialect.AKIS_2_X).build();
        VendorLibrary library = StandInLibrary.in(folder, manners);
        assertThat(library.on(DirectConnection.to(card)).verifyPin(OTHER).outcome())
                .isEqualTo(Outcome.WRONG);
        assertThat(card.pinTries()).isEqualTo(2);
        assertThat(library.on(DirectConnection.to(card)).changePin(OTHER, PIN).outcome())
                .isEqualTo(Outcome.WRONG);
        assertThat(card.pinTries()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    void whenACardSigns_thenTheSignatureIsByItsKey(String kind) throws Exception {
        TestIdentity identity = kind.equals("EC") ? CURVE : RSA;
        X509Certificate certificate = identity.certificate();
        SimulatedCard card = SimulatedCard.of(AkisDialect.AKIS_2_X)
                .certificate(certificate.getEncoded())
                .privateKey(identity.key())
                .build();
        AkisCard driven = StandInLibrary.in(folder, "good").on(DirectConnection.to(card));
        byte[] text = "belge".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] hash = java.security.MessageDigest.getInstance("SHA-256").digest(text);
        assertThat(driven.sign(HashAlgorithm.SHA_256, hash).statusWord()).isEqualTo(0x6982);
        assertThat(driven.verifyPin(PIN).accepted()).isTrue();
        byte[] signature = driven.sign(HashAlgorithm.SHA_256, hash).signature().orElseThrow();
        java.security.Signature verifier =
                java.security.Signature.getInstance(kind.equals("EC") ? "SHA256withECDSA" : "SHA256withRSA");
        verifier.initVerify(certificate);
        verifier.update(text);
        assertThat(verifier.verify(signature)).isTrue();
        AkisCard sly = StandInLibrary.in(folder, "signs-other").on(DirectConnection.to(card));
        sly.verifyPin(PIN);
        assertThatThrownBy(() -> sly.sign(HashAlgorithm.SHA_256, hash)).hasMessageContaining("did not sign");
    }

    @Test
    void whenTheLibraryTellsNoTries_thenNoneAreGuessedAndNoEmptyVerifyIsSent() throws Exception {
        SimulatedCard card =
                SimulatedCard.of(AkisDialect.AKIS_1_X).countsEmptyVerify().build();
        for (String manners : List.of("no-counters", "good", "counts-by-verify")) {
            AkisCard driven = StandInLibrary.in(folder, manners).on(DirectConnection.to(card));
            assertThat(driven.pinTries(question -> !question.mayCostATry())).isEqualTo(Tries.unknown());
        }
        SimulatedCard two =
                SimulatedCard.of(AkisDialect.AKIS_2_X).countsEmptyVerify().build();
        AkisCard counting = StandInLibrary.in(folder, "counts-by-verify").on(DirectConnection.to(two));
        assertThat(counting.pukTries(question -> question == TriesQuestion.DATA_OBJECT))
                .isEqualTo(Tries.exactly(3));
        assertThat(List.of(card.pinTries(), two.pinTries(), two.pukTries())).containsOnly(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {StandInLibrary.NEWER, StandInLibrary.OLDER})
    void whenTheLibraryIsNewerOrOlder_thenItsPackageIsFound(String root) throws Exception {
        SimulatedCard card = SimulatedCard.of(AkisDialect.AKIS_2_X).build();
        VendorLibrary library = StandInLibrary.in(folder, root, "good", Duration.ofSeconds(30));
        assertThat(library.on(DirectConnection.to(card)).serialNumber()).isEqualTo(card.serialNumber());
        assertThat(library.name()).matches("akiscif:[0-9a-f]{64}");
        assertThat(library.trouble()).isEmpty();
    }

    @Test
    void whenTheJarIsNotTheOneThatWasNamed_thenItIsRefused() throws Exception {
        byte[] jar = StandInLibrary.jar(StandInLibrary.NEWER, "good");
        VendorJar named =
                new VendorJar(StandInLibrary.FILE, StandInLibrary.sha256(jar).toUpperCase(Locale.ROOT));
        assertThatThrownBy(() -> load(named)).hasMessageContaining("can't be read");
        Files.write(folder.resolve(StandInLibrary.FILE), jar);
        VendorLibrary library = load(named);
        Files.write(
                folder.resolve(StandInLibrary.FILE), StandInLibrary.jar(StandInLibrary.NEWER, "verify-first swallow"));
        assertThatThrownBy(() -> load(named)).hasMessageContaining("not what is configured");
        SimulatedCard card = SimulatedCard.of(AkisDialect.AKIS_2_X).pinBlocked().build();
        assertThat(library.on(DirectConnection.to(card))
                        .unblock(digits("12345678"), OTHER, step -> {})
                        .done())
                .as("from memory, as it was compared")
                .isTrue();
    }

    @Test
    void whenAJarIsNoLibraryOrHasAPath_thenThatIsSaid() throws Exception {
        byte[] other = "kitap".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        Files.write(folder.resolve("other.jar"), other);
        VendorJar named = new VendorJar("other.jar", StandInLibrary.sha256(other));
        assertThatThrownBy(() -> load(named)).hasMessageContaining("no AkisCIF library in other.jar");
        assertThatIllegalArgumentException().isThrownBy(() -> new VendorJar("../other.jar", "00"));
    }

    private VendorLibrary load(VendorJar jar) throws VendorLibraryUnusable {
        return VendorLibrary.load(folder, List.of(jar), StandInLibrary.threads(), Duration.ofSeconds(30));
    }

    @Test
    void whenACardIsNoneOfItsOwn_thenNothingIsSent() {
        VendorLibrary library = StandInLibrary.in(folder, "good");
        for (String atr : List.of("3B6500002063CB6800", "3B9C968131FE45806668320900000031958105AA")) {
            DirectConnection connection = new DirectConnection(new Atr(atr), command -> new byte[2]);
            assertThatThrownBy(() -> library.on(connection)).isInstanceOf(UnknownCard.class);
            assertThat(connection.sent()).isEmpty();
        }
    }

    @Test
    void whenItsClassesLookAround_thenTheySeeTheJdkAndNeitherUsNorReaders() throws Exception {
        ClassLoader classes = new VendorClasses(java.util.Map.of());
        assertThat(classes.loadClass("javax.smartcardio.CommandAPDU")).isNotNull();
        assertThat(classes.loadClass("java.util.List")).isNotNull();
        for (String hidden : List.of(
                "tr.nes.cardconnector.CardConnection",
                "org.junit.jupiter.api.Test",
                "jakarta.resource.ResourceException",
                "com.sun.jna.Native",
                "sun.security.smartcardio.SunPCSC",
                "javax.smartcardio.TerminalFactory",
                "javax.naming.InitialContext",
                "javax.sql.DataSource")) {
            assertThatThrownBy(() -> classes.loadClass(hidden)).isInstanceOf(ClassNotFoundException.class);
        }
    }

    @Test
    void whenTheStateOfOneCallIsKept_thenTheNextConnectionDoesNotSeeIt() throws Exception {
        SimulatedCard card = SimulatedCard.of(AkisDialect.AKIS_2_X).pinBlocked().build();
        WatchedReader reader = new WatchedReader(card, card);
        VendorLibrary library = StandInLibrary.in(folder, "keeps");
        try (CardConnection connection = reader.connect()) {
            AkisCard driven = library.on(connection);
            driven.unblock(digits("12345678"), OTHER, step -> {});
            assertThatThrownBy(driven::certificates).hasMessageContaining("was not expected");
        }
        try (CardConnection connection = reader.connect()) {
            assertThat(library.on(connection).certificates()).isEmpty();
        }
        assertThat(reader.presentations("12345678")).isOne();
        assertThat(library.trouble()).isEmpty();
    }
}
