package tr.nes.card.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tr.nes.card.CardException.Reason.NO_SECRET;
import static tr.nes.card.CardException.Reason.OPERATION_OPEN;
import static tr.nes.card.CardException.Reason.SECRET_NOT_QUARANTINED;
import static tr.nes.card.CardException.Reason.SECRET_UNUSABLE;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.card.CardSerial;
import tr.nes.card.OperationKind;
import tr.nes.card.SealedPuk;
import tr.nes.card.entity.Card;
import tr.nes.card.entity.CardOperation;
import tr.nes.card.entity.PukCustody;
import tr.nes.holder.HolderView;
import tr.nes.sealing.MasterKey;
import tr.nes.sealing.Sealed;
import tr.nes.sealing.boundary.SealedSecrets;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;
import tr.nes.testing.People;
import tr.nes.testing.RealSeals;

class UnblockSecretsTest {

    private static final CardSerial CARD = new CardSerial("1234A5B67890");
    private static final CardSerial OTHER = new CardSerial("1234A5B67891");
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    @TempDir
    private Path folder;

    private final Database database = Database.open();
    private final AuditLog audit = new AuditLog();
    private UnblockSecrets custody;
    private SealedSecrets secrets;
    private HolderView person;

    @BeforeEach
    void aCardWhosePukWasRefused() throws Exception {
        RealSeals seals = RealSeals.in(folder);
        Beans beans = new Beans(database, Clock.systemUTC(), audit, seals.sealer(), seals.fingerprints());
        custody = beans.get(UnblockSecrets.class);
        secrets = beans.get(SealedSecrets.class);
        person = People.registered(beans);
        store(() -> {
            PukCustody refused = new PukCustody(CARD, sealed(CARD, "12345678"));
            refused.quarantine(NOW);
            database.entityManager().persist(new Card(CARD, person.id(), "AKİS 1.2"));
            database.entityManager().persist(refused);
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whenAnotherPukIsGiven_thenItIsInCustodyAndTheQuarantineIsOver() throws Exception {
        replace(CARD, sealed(CARD, "99999999"));
        assertThat(kept()).isEqualTo("99999999");
        assertThat(quarantined()).isFalse();
        assertThat(audit.count(AuditAction.PUK_REPLACED, AuditResult.DONE)).isOne();
    }

    @Test
    void whenTheCardNeverRefusedIt_thenItStays() throws Exception {
        replace(CARD, sealed(CARD, "99999999"));
        assertThatThrownBy(() -> replace(CARD, sealed(CARD, "88888888")))
                .hasFieldOrPropertyWithValue("reason", SECRET_NOT_QUARANTINED);
        assertThat(kept()).isEqualTo("99999999");
    }

    @Test
    void whenItIsSealedForAnotherCard_thenItStays() throws Exception {
        assertThatThrownBy(() -> replace(CARD, sealed(OTHER, "99999999")))
                .hasFieldOrPropertyWithValue("reason", SECRET_UNUSABLE);
        staysInQuarantine();
    }

    @Test
    void whenItIsNotSealedAtAll_thenItStays() throws Exception {
        SealedPuk open = new SealedPuk("99999999", "", "custody/1");
        assertThatThrownBy(() -> replace(CARD, open)).hasFieldOrPropertyWithValue("reason", SECRET_UNUSABLE);
        assertThatThrownBy(() -> replace(CARD, new SealedPuk("*", "*", "epoch/1")))
                .hasFieldOrPropertyWithValue("reason", SECRET_UNUSABLE);
        staysInQuarantine();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "12345678901234567", "1234567a", "1234 567", "１２３４"})
    void whenItIsNoPuk_thenItStays(String text) throws Exception {
        assertThatThrownBy(() -> replace(CARD, sealed(CARD, text)))
                .hasFieldOrPropertyWithValue("reason", SECRET_UNUSABLE);
        staysInQuarantine();
    }

    @Test
    void whenNobodyKnowsHowAnOperationEnded_thenItStays() throws Exception {
        store(() -> database.entityManager()
                .persist(new CardOperation(
                        OperationKind.UNBLOCK, CARD, person.id(), "okuyucu-1", "kiosk-1", "a node", NOW)));
        assertThatThrownBy(() -> replace(CARD, sealed(CARD, "99999999")))
                .hasFieldOrPropertyWithValue("reason", OPERATION_OPEN);
        staysInQuarantine();
    }

    @Test
    void whenTheCardIsNotOnRecord_thenNothingIsKept() {
        assertThatThrownBy(() -> replace(OTHER, sealed(OTHER, "99999999")))
                .hasFieldOrPropertyWithValue("reason", NO_SECRET);
    }

    private void staysInQuarantine() throws Exception {
        assertThat(kept()).isEqualTo("12345678");
        assertThat(quarantined()).isTrue();
        assertThat(audit.facts()).noneMatch(fact -> fact.action() == AuditAction.PUK_REPLACED);
    }

    private void replace(CardSerial card, Sealed secret) throws Exception {
        Base64.Encoder base64 = Base64.getEncoder();
        SealedPuk sent = new SealedPuk(
                base64.encodeToString(secret.text()), base64.encodeToString(secret.wrappedKey()), secret.keyId());
        replace(card, sent);
    }

    private void replace(CardSerial card, SealedPuk sent) throws Exception {
        database.inNew(() -> {
            custody.replace(card, sent);
            return null;
        });
    }

    private Sealed sealed(CardSerial card, String digits) {
        return secrets.seal(MasterKey.CUSTODY, PukCustody.recordId(card), digits.getBytes(StandardCharsets.UTF_8));
    }

    private String kept() throws Exception {
        Sealed sealed = database.inNew(() -> row().secret());
        return new String(secrets.open(MasterKey.CUSTODY, PukCustody.recordId(CARD), sealed), StandardCharsets.UTF_8);
    }

    private boolean quarantined() throws Exception {
        return database.inNew(() -> row().quarantined());
    }

    private PukCustody row() {
        return database.entityManager().find(PukCustody.class, CARD.value());
    }

    private void store(Runnable rows) throws Exception {
        database.inNew(() -> {
            rows.run();
            return null;
        });
    }
}
