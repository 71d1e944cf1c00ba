package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;
import static tr.nes.it.testing.MisreportingCard.CHANGE;
import static tr.nes.it.testing.MisreportingCard.PHASE;
import static tr.nes.it.testing.MisreportingCard.RESET_COUNTER;
import static tr.nes.it.testing.MisreportingCard.UNBLOCK;
import static tr.nes.it.testing.MisreportingCard.VERIFY;

import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tr.nes.card.CardInReader.Finding;
import tr.nes.card.OperationState;
import tr.nes.card.OperationView;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.CardStock;
import tr.nes.it.testing.CardUnderTest;
import tr.nes.it.testing.CardWork;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.MisreportingCard;
import tr.nes.it.testing.OperationEffects;
import tr.nes.it.testing.TestPeople;

/**
 * Cards with wrong status words: their counters decide what is recorded, what the holder is told and what is
 * quarantined.
 */
class MisreportingCardIT extends InServer {

    private static final String NEW_PIN = "739184";
    private static final String NEXT_PIN = "518273";
    private static final String WRONG_PIN = "918273";
    private static final String OTHER_PUK = "90817263";
    private static final int OK = 0x9000;
    private static final int NOT_SATISFIED = 0x6985;
    private static final int TWO_LEFT = 0x63C2;

    @Inject
    private TestPeople people;

    @Inject
    private CardStock stock;

    @Inject
    private CardWork work;

    @Inject
    private OperationEffects operationEffects;

    private HolderView person;
    private CardUnderTest cardUnderTest;
    private SimulatedCard card;

    @AfterEach
    void pull() {
        work.pullAll();
    }

    @Test
    void whenUnblockingSays9000ButThePinIsStillBlocked_thenThatIsNoSuccess() throws Exception {
        aCard(AkisDialect.AKIS_2_X);
        work.insert(new MisreportingCard(card).saysWithoutDoing(UNBLOCK, OK));

        isClosedAs(unblock(), OperationState.UNKNOWN, "StillBlocked", "9000");

        isTold("değiştirilmiş olabilir");
        assertThat(isErased()).isTrue();
        assertThat(isQuarantined()).isFalse();
        seenAgainItServes();
    }

    @Test
    void whenAWrongPukIsAnswered9000_thenItIsNeitherSuccessNorPresentedAgain() throws Exception {
        aCardWithAnotherPuk(AkisDialect.AKIS_2_X);
        work.insert(new MisreportingCard(card).saysOfWhatItDid(UNBLOCK, OK));

        isClosedAs(unblock(), OperationState.UNKNOWN, "PukInDoubt", "9000");

        isTold("değiştirilmiş olabilir");
        isPutAside();
    }

    @Test
    void whenThePukCounterFallsThoughTheNewPinIsInForce_thenThePukWasNotRefused() throws Exception {
        aCard(AkisDialect.AKIS_2_X);
        work.insert(new MisreportingCard(card).countsThePukIn(UNBLOCK, 0x82));

        isClosedAs(unblock(), OperationState.CONFIRMED, "", "9000");

        assertThat(card.accepts(CardStock.ascii(NEW_PIN))).isTrue();
        assertThat(card.pukTries()).isEqualTo(2);
        isTold("değiştirildi");
        assertThat(isErased()).isTrue();
        assertThat(isQuarantined()).isFalse();
    }

    @Test
    void whenVerifyOfThePukIsRefused_thenNothingWasUnblockedAndNothingSpent() throws Exception {
        aCard(AkisDialect.AKIS_1_0);
        work.insert(new MisreportingCard(card).saysWithoutDoing(VERIFY, NOT_SATISFIED));

        isClosedAs(unblock(), OperationState.REFUSED, "PinNotWritten", "6985");

        nothingWasToldNorErased();
        assertThat(isQuarantined()).isFalse();
        seenAgainItServes();
    }

    @Test
    void whenAWrongPukIsSaidToBeVerified_thenItsCounterTellsAndItIsPutAside() throws Exception {
        aCardWithAnotherPuk(AkisDialect.AKIS_1_0);
        work.insert(new MisreportingCard(card).saysOfWhatItDid(VERIFY, OK));

        isClosedAs(unblock(), OperationState.REFUSED, "PukRefused", "6982");

        nothingWasToldNorErased();
        isPutAside();
    }

    @Test
    void whenOnlyTheNewPinIsRefused_thenTheCardIsUnblockedWithItsOldPin() throws Exception {
        aCard(AkisDialect.AKIS_1_0);
        work.insert(new MisreportingCard(card).saysWithoutDoing(CHANGE, NOT_SATISFIED));

        isClosedAs(unblock(), OperationState.REFUSED, "UnblockedOnly", "6985");

        assertThat(card.pinTries()).isEqualTo(3);
        assertThat(card.accepts(CardStock.ascii(CardStock.PIN))).isTrue();
        nothingWasToldNorErased();
        assertThat(isQuarantined()).isFalse();
    }

    @Test
    void whenEveryCommandIsAnswered9000AndNoneDone_thenThatIsNoSuccess() throws Exception {
        aCard(AkisDialect.AKIS_1_0);
        work.insert(new MisreportingCard(card)
                .saysWithoutDoing(VERIFY, OK)
                .saysWithoutDoing(PHASE, OK)
                .saysWithoutDoing(RESET_COUNTER, OK)
                .saysWithoutDoing(CHANGE, OK));

        isClosedAs(unblock(), OperationState.UNKNOWN, "AnswerContradicted", "9000");

        assertThat(isQuarantined()).isFalse();
        seenAgainItServes();
    }

    @Test
    void whenAWrongOldPinIsAnswered9000_thenThatIsNoSuccess() throws Exception {
        aCardInUse(AkisDialect.AKIS_1_0);
        work.insert(new MisreportingCard(card).saysOfWhatItDid(CHANGE, OK));

        isClosedAs(change(WRONG_PIN), OperationState.UNKNOWN, "AnswerContradicted", "9000");

        isTold("değiştirilmiş olabilir");
        seenAgainItServes();
    }

    @Test
    void whenAChangeIsDoneButSaidToBeRefused_thenTheOldPinIsNotCalledWrong() throws Exception {
        aCardInUse(AkisDialect.AKIS_1_0);
        work.insert(new MisreportingCard(card).saysOfWhatItDid(CHANGE, TWO_LEFT));

        isClosedAs(change(CardStock.PIN), OperationState.UNKNOWN, "AnswerContradicted", "63C2");

        assertThat(card.accepts(CardStock.ascii(NEW_PIN))).isTrue();
        isTold("değiştirilmiş olabilir");
        assertThat(isErased()).isTrue();
    }

    private void aCard(AkisDialect dialect) throws Exception {
        person = people.somebody();
        cardUnderTest = stock.deliver(person, dialect);
        card = cardUnderTest.card();
    }

    private void aCardWithAnotherPuk(AkisDialect dialect) throws Exception {
        aCard(dialect);
        card = cardUnderTest.twin(made -> made.puk(OTHER_PUK));
    }

    /** Its PIN is not blocked. */
    private void aCardInUse(AkisDialect dialect) throws Exception {
        aCard(dialect);
        card = cardUnderTest.twin(made -> made.pinTries(3));
    }

    private OperationView unblock() throws Exception {
        return work.unblock(person, cardUnderTest.serial(), NEW_PIN);
    }

    private OperationView change(String oldPin) throws Exception {
        return work.changePin(person, cardUnderTest.serial(), oldPin, NEW_PIN);
    }

    private void isClosedAs(OperationView operation, OperationState state, String reason, String word)
            throws Exception {
        operationEffects.areRecorded(operation, state, reason, word);
    }

    private void isTold(String words) throws Exception {
        operationEffects.areTold(person, words);
    }

    private void nothingWasToldNorErased() throws Exception {
        assertThat(operationEffects.subjects(person)).isEmpty();
        assertThat(isErased()).isFalse();
    }

    private boolean isErased() throws Exception {
        return operationEffects.storedPinIsErased(cardUnderTest.serial());
    }

    private boolean isQuarantined() throws Exception {
        return operationEffects.pukIsPutAside(cardUnderTest.serial());
    }

    private void isPutAside() throws Exception {
        assertThat(isQuarantined()).isTrue();
        operationEffects.theRefusedPukIsTold(person);
        work.insert(card);
        assertThat(work.look(person).finding()).isEqualTo(Finding.SECRET_QUARANTINED);
        assertThat(unblockAgain().reason()).isEqualTo("SecretQuarantined");
        assertThat(card.pukTries()).isEqualTo(2);
    }

    private OperationView unblockAgain() throws Exception {
        return work.unblock(person, cardUnderTest.serial(), NEXT_PIN);
    }

    /** Afterwards the card reports the truth. */
    private void seenAgainItServes() throws Exception {
        assertThat(card.pukTries()).isEqualTo(3);
        work.insert(card);
        assertThat(work.look(person).ready()).isTrue();
        assertThat(unblockAgain().state()).isEqualTo(OperationState.CONFIRMED);
        assertThat(card.accepts(CardStock.ascii(NEXT_PIN))).isTrue();
        assertThat(card.pukTries()).isEqualTo(3);
    }
}
