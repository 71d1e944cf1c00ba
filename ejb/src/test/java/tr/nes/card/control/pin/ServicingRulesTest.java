package tr.nes.card.control.pin;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tr.nes.card.CardException.Reason.CARD_DEAD;
import static tr.nes.card.CardException.Reason.CERTIFICATE_MISMATCH;
import static tr.nes.card.CardException.Reason.CERTIFICATE_UNREADABLE;
import static tr.nes.card.CardException.Reason.FOREIGN_CARD;
import static tr.nes.card.CardException.Reason.NOT_CONFIRMED;
import static tr.nes.card.CardException.Reason.NO_SECRET;
import static tr.nes.card.CardException.Reason.OPERATION_OPEN;
import static tr.nes.card.CardException.Reason.PUK_TRIES_TOO_LOW;
import static tr.nes.card.CardException.Reason.PUK_TRIES_UNKNOWN;
import static tr.nes.card.CardException.Reason.SECRET_QUARANTINED;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tr.nes.card.CardException;
import tr.nes.card.CardSerial;
import tr.nes.card.PinOperationsWait;
import tr.nes.card.control.operation.ServicingCandidate;
import tr.nes.card.control.reading.CardFacts;
import tr.nes.card.entity.Card;
import tr.nes.card.entity.PukCustody;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.akis.LifeCycle;
import tr.nes.cardconnector.akis.Operation;
import tr.nes.cardconnector.akis.Tries;
import tr.nes.sealing.Sealed;
import tr.nes.shared.HolderId;

class ServicingRulesTest {

    private static final CardSerial SERIAL = new CardSerial("1234A5B67890");
    private static final HolderId ME = HolderId.of("00000000-0000-0000-0000-000000000001");
    private static final HolderId OTHER = HolderId.of("00000000-0000-0000-0000-000000000002");

    private HolderId holder = ME;
    private Card card = new Card(SERIAL, ME, "AKİS 1.2");
    private PukCustody custody = new PukCustody(SERIAL, new Sealed(new byte[1], new byte[1], "custody/1"));
    private LifeCycle lifeCycle = LifeCycle.USER;
    private Tries pukTries = Tries.exactly(3);
    private List<String> onCard = List.of("aa");
    private Instant pinWaitEnd;
    private boolean open;
    private Set<Operation> allowed = EnumSet.allOf(Operation.class);

    @Test
    void whenEverythingHolds_thenThePukMayLeaveCustody() {
        assertThatCode(this::check).doesNotThrowAnyException();
        pukTries = Tries.exactly(2);
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void whenCardIsNotTheHolders_thenForeign() {
        holder = OTHER;
        refused(FOREIGN_CARD);
    }

    @Test
    void whenCardIsNotOnRecord_thenForeign() {
        card = null;
        refused(FOREIGN_CARD);
    }

    @Test
    void whenThePhoneIsNew_thenPinOperationsWait() {
        pinWaitEnd = Instant.EPOCH;
        assertThatThrownBy(this::check).isInstanceOf(PinOperationsWait.class);
    }

    @Test
    void whenCardIsDead_thenDead() {
        lifeCycle = LifeCycle.DEAD;
        refused(CARD_DEAD);
    }

    @Test
    void whenAnotherOperationIsOpen_thenRefused() {
        open = true;
        refused(OPERATION_OPEN);
    }

    @Test
    void whenNoPukIsStored_thenNoSecret() {
        custody = null;
        refused(NO_SECRET);
    }

    @Test
    void whenPukIsQuarantined_thenRefused() {
        custody.quarantine(Instant.EPOCH);
        refused(SECRET_QUARANTINED);
    }

    @Test
    void whenCertificateIsAnotherCards_thenMismatch() {
        onCard = List.of("bb", "cc");
        refused(CERTIFICATE_MISMATCH);
        onCard = List.of();
        refused(CERTIFICATE_MISMATCH);
    }

    @Test
    void whenAnotherCertificateIsBesideTheIssuedOne_thenTheCardIsServed() {
        onCard = List.of("bb", "aa");
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void whenTheCertificatesCanNotBeRead_thenItIsNoMismatch() {
        onCard = null;
        refused(CERTIFICATE_UNREADABLE);
    }

    @Test
    void whenOnePukTryIsLeft_thenTooLow() {
        pukTries = Tries.exactly(1);
        refused(PUK_TRIES_TOO_LOW);
        pukTries = Tries.between(0, 1);
        refused(PUK_TRIES_TOO_LOW);
    }

    @Test
    void whenTheCardDoesNotTellItsPukTries_thenTheyAreNotCalledFew() {
        pukTries = Tries.unknown();
        refused(PUK_TRIES_UNKNOWN);
        pukTries = Tries.between(1, 3);
        refused(PUK_TRIES_UNKNOWN);
    }

    @Test
    void whenTheTypeOfCardWasNotCommissionedForIt_thenRefused() {
        allowed = EnumSet.complementOf(EnumSet.of(Operation.UNBLOCK));
        refused(NOT_CONFIRMED);
        allowed = EnumSet.complementOf(EnumSet.of(Operation.PUK_TRIES));
        refused(NOT_CONFIRMED);
    }

    private void refused(CardException.Reason rule) {
        assertThatThrownBy(this::check).hasFieldOrPropertyWithValue("reason", rule);
    }

    private void check() {
        CardFacts facts =
                new CardFacts(AkisDialect.AKIS_1_X, SERIAL.value(), lifeCycle, Tries.exactly(0), pukTries, onCard);
        ServicingRules.check(
                new ServicingCandidate(facts, holder, card, custody, List.of("aa"), pinWaitEnd, open, allowed));
    }
}
