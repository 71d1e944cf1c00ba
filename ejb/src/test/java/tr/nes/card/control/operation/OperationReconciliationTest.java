package tr.nes.card.control.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.card.CardSerial;
import tr.nes.card.CardStep;
import tr.nes.card.OperationKind;
import tr.nes.card.OperationState;
import tr.nes.card.PinEffect;
import tr.nes.card.RemainingTries;
import tr.nes.card.control.reading.CardFacts;
import tr.nes.card.entity.Card;
import tr.nes.card.entity.CardOperation;
import tr.nes.card.entity.PukCustody;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.akis.LifeCycle;
import tr.nes.cardconnector.akis.Tries;
import tr.nes.holder.HolderView;
import tr.nes.sealing.Sealed;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.People;
import tr.nes.testing.UnsealedSecrets;

/** Operations on a node that will never report their outcome. */
class OperationReconciliationTest {

    private static final CardSerial SERIAL = new CardSerial("1234A5B67890");

    private final Database database = Database.open();
    private final MovingClock clock = new MovingClock("2026-11-21T10:00:00Z");
    private final AuditLog audit = new AuditLog();
    private final Beans beans = new Beans(database, clock, audit, new UnsealedSecrets());
    private final OperationReconciliation reconciliation = beans.get(OperationReconciliation.class);
    private final HolderView person = People.registered(beans);

    @BeforeEach
    void aCardOnRecord() throws Exception {
        database.inNew(() -> {
            database.entityManager().persist(new Card(SERIAL, person.id(), "AKİS 1.2"));
            return null;
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whenNothingWasSent_thenTheCardIsFreeAgainAfterTenMinutes() throws Exception {
        UUID operation = intended(false);
        clock.forward(OperationReconciliation.GIVEN_UP);
        reconciliation.afterSilence();
        assertThat(state(operation)).isEqualTo(OperationState.INTENDED);

        clock.forward(Duration.ofMillis(1));
        reconciliation.afterSilence();
        assertThat(state(operation)).isEqualTo(OperationState.REFUSED);
    }

    @Test
    void whenAPukMayHaveBeenPresented_thenTheCardStaysBlockedUntilItIsSeen() throws Exception {
        UUID operation = intended(true);
        clock.forward(OperationReconciliation.GIVEN_UP.plusSeconds(1));
        reconciliation.afterSilence();
        reconciliation.afterSilence();
        assertThat(state(operation)).isEqualTo(OperationState.UNKNOWN);
        assertThat(audit.count(AuditAction.CARD_UNBLOCK_FINISHED, AuditResult.UNKNOWN))
                .isOne();
    }

    /** It may have risen by a correct PIN in any reader. */
    @Test
    void whenOnlyThePinCounterOfAnOpenPinRose_thenAFallenPukCounterStillPutsThePukAside() throws Exception {
        UUID operation = unknown(CardStep.RESET_RETRY_COUNTER, 2);
        see(tries(3, 2));
        assertThat(state(operation)).isEqualTo(OperationState.RECONCILED);
        assertThat(quarantined()).isTrue();
    }

    @Test
    void whenABlockedPinCameBack_thenThePukWasAcceptedWhateverItsCounterSays() throws Exception {
        UUID operation = unknown(CardStep.RESET_RETRY_COUNTER, 0);
        see(tries(3, 2));
        assertThat(state(operation)).isEqualTo(OperationState.RECONCILED);
        assertThat(quarantined()).isFalse();
    }

    @Test
    void whenThePukCounterFell_thenItIsPutAside() throws Exception {
        unknown(CardStep.PRESENT_PUK, 0);
        see(tries(0, 2));
        see(tries(0, 2));
        assertThat(quarantined()).isTrue();
        assertThat(audit.count(AuditAction.PUK_QUARANTINED, AuditResult.DONE)).isOne();
    }

    @Test
    void whenTheCardDoesNotTellItsPukTries_thenItStaysBlocked() throws Exception {
        UUID operation = unknown(CardStep.SET_PIN, 0);
        see(new CardFacts(
                AkisDialect.AKIS_1_X, SERIAL.value(), LifeCycle.USER, Tries.exactly(3), Tries.unknown(), List.of()));
        assertThat(state(operation)).isEqualTo(OperationState.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "RESET_RETRY_COUNTER, 0, 3, IN_FORCE",
        "SET_BLOCKED_PIN, 0, 3, IN_FORCE",
        "RESET_RETRY_COUNTER, 0, 0, NOT_IN_FORCE",
        "PRESENT_PUK, 0, 0, NOT_IN_FORCE",
        "SET_PIN_AFTER_RESET, 0, 3, UNKNOWN",
        "RESET_RETRY_COUNTER, 3, 3, UNKNOWN"
    })
    void whenTheCardIsReadAgain_thenItIsKnownWhatBecameOfTheNewPin(
            CardStep last, int before, int after, PinEffect found) throws Exception {
        UUID operation = unknown(last, before);
        Instant torn = clock.instant();
        clock.forward(Duration.ofMinutes(5));
        see(tries(after, 3));
        assertThat(database.inNew(() -> database.entityManager()
                        .find(CardOperation.class, operation)
                        .view()
                        .found()))
                .isEqualTo(found);
        assertThat(database.inNew(() -> database.entityManager()
                        .find(Card.class, SERIAL.value())
                        .pinSetAt()))
                .isEqualTo(found == PinEffect.IN_FORCE ? torn : null);
    }

    private void see(CardFacts facts) throws Exception {
        database.inNew(() -> {
            reconciliation.seen(facts);
            return null;
        });
    }

    private UUID unknown(CardStep last, int pinTriesBefore) throws Exception {
        CardOperation operation = new CardOperation(
                OperationKind.UNBLOCK, SERIAL, person.id(), "A", "kiosk-1", "a node", clock.instant());
        operation.sawBefore(new RemainingTries(pinTriesBefore, 3));
        operation.sending(last);
        operation.unknown("CardRemoved", "", clock.instant());
        database.inNew(() -> {
            database.entityManager().persist(operation);
            database.entityManager().persist(new PukCustody(SERIAL, new Sealed(new byte[1], new byte[1], "custody/1")));
            return null;
        });
        return operation.id();
    }

    private static CardFacts tries(int pinTries, int pukTries) {
        return new CardFacts(
                AkisDialect.AKIS_2_X,
                SERIAL.value(),
                LifeCycle.USER,
                Tries.exactly(pinTries),
                Tries.exactly(pukTries),
                List.of());
    }

    private boolean quarantined() throws Exception {
        return database.inNew(() ->
                database.entityManager().find(PukCustody.class, SERIAL.value()).quarantined());
    }

    private UUID intended(boolean sent) throws Exception {
        CardOperation operation = new CardOperation(
                OperationKind.UNBLOCK, SERIAL, person.id(), "A", "kiosk-1", "a node that is gone", clock.instant());
        if (sent) {
            operation.sending(CardStep.PRESENT_PUK);
        }
        database.inNew(() -> {
            database.entityManager().persist(operation);
            return null;
        });
        return operation.id();
    }

    private OperationState state(UUID operation) throws Exception {
        return database.inNew(() ->
                database.entityManager().find(CardOperation.class, operation).state());
    }
}
