package tr.nes.card.control.pin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tr.nes.card.CardInReader.Finding;
import tr.nes.card.OperationState;
import tr.nes.card.OperationView;
import tr.nes.card.testing.ServicedCards;
import tr.nes.cardconnector.CardChannel;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CardRemoved;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardtype.testing.TestCardReader;

/** Unblocking by the manufacturer's library with its journal: what the database says is what the card says. */
class VendorServicingTest {

    private static final String PUK = ServicedCards.PUK;
    private static final String WRONG = "87654321";
    private static final String FIRST = "739184";
    private static final String SECOND = "518273";

    private static int cells;

    @TempDir
    private Path folder;

    private ServicedCards cards;

    @BeforeEach
    void open() throws Exception {
        cards = new ServicedCards(folder);
    }

    @AfterEach
    void close() {
        cards.close();
    }

    private enum Fault {
        WRONG_WORD,
        ERROR_AFTER_THE_DEED,
        FALSE_9000,
        PULLED_AFTER;

        byte[] strike(CardChannel card, byte[] command) throws CardConnectorException {
            return switch (this) {
                case WRONG_WORD -> word(0x6F00);
                case ERROR_AFTER_THE_DEED -> after(card.transmit(command));
                case FALSE_9000 -> word(0x9000);
                case PULLED_AFTER ->
                    throw new CardRemoved(
                            TestCardReader.NAME, new IllegalStateException(card.transmit(command).length + " bytes"));
            };
        }

        private static byte[] word(int word) {
            return new byte[] {(byte) (word >> 8), (byte) word};
        }

        private static byte[] after(byte[] deed) {
            return deed.length == 0 ? deed : word(0x6581);
        }
    }

    /** The figure in docs/security.md. */
    @AfterAll
    static void count() {
        assertThat(cells).isEqualTo(212);
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "good, AKIS_2_X, CONFIRMED, '', 1",
        "good, AKIS_1_X, CONFIRMED, '', 1",
        "good, AKIS_1_0, CONFIRMED, '', 1",
        "puk-twice, AKIS_2_X, CONFIRMED, '', 1",
        "verify-first, AKIS_2_X, REFUSED, PinNotWritten, 1",
        "chained, AKIS_2_X, REFUSED, CardLibraryFailed, 0",
        "split swallow, AKIS_1_X, REFUSED, CardLibraryFailed, 0",
        "secure-messaging, AKIS_2_X, REFUSED, CardLibraryFailed, 0",
        "in-put-data, AKIS_2_X, REFUSED, CardLibraryFailed, 0",
        "does-nothing, AKIS_2_X, REFUSED, CardLibraryFailed, 0",
        "linkage, AKIS_1_0, REFUSED, CardLibraryFailed, 0",
        "hang-before deaf, AKIS_2_X, REFUSED, CardLibraryFailed, 0",
        "hang-between apart, AKIS_2_X, REFUSED, PinNotWritten, 1",
        "hang-after, AKIS_2_X, CONFIRMED, '', 1",
        "later, AKIS_2_X, CONFIRMED, '', 1",
    })
    void whenTheLibraryBehavesLikeThat_thenTheJournalSaysWhatTheCardDid(
            String manners, AkisDialect dialect, OperationState state, String reason, int presented) throws Exception {
        SimulatedCard card = cards.delivered(dialect, PUK);
        cards.install(card, manners);
        OperationView operation = cards.unblock(card, card, FIRST);
        assertThat(operation.state()).isEqualTo(state);
        assertThat(operation.reason()).isEqualTo(reason);
        assertThat(cards.presentations()).isEqualTo(presented);
        assertThat(cards.journaled()).hasSize(presented);
        assertThat(card.accepts(ServicedCards.ascii(FIRST))).isEqualTo(state == OperationState.CONFIRMED);
        assertThat(card.pukTries()).isEqualTo(3);
        cards.install(card, "good");
        assertThat(cards.unblock(card, card, SECOND).state()).isEqualTo(OperationState.CONFIRMED);
    }

    @ParameterizedTest
    @EnumSource(
            value = AkisDialect.class,
            names = {"AKIS_1_0", "AKIS_1_X", "AKIS_2_X"})
    void whateverHappensAtACommandOfTheUnblocking_thenTheNextAttemptSucceedsAndNoTryIsLost(AkisDialect dialect)
            throws Exception {
        everywhere(dialect, PUK, (card, cell) -> {
            assertThat(cards.look(card)).as(cell).isIn(Finding.READY, Finding.READY_PIN_BLOCKED);
            assertThat(cards.unblock(card, card, SECOND).state()).as(cell).isEqualTo(OperationState.CONFIRMED);
            assertThat(card.accepts(ServicedCards.ascii(SECOND))).as(cell).isTrue();
            assertThat(card.pukTries()).as(cell).isEqualTo(3);
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = AkisDialect.class,
            names = {"AKIS_1_0", "AKIS_1_X", "AKIS_2_X"})
    void whateverHappensWithAWrongPuk_thenItCostsOneTryAndIsNeverPresentedAgain(AkisDialect dialect) throws Exception {
        everywhere(dialect, WRONG, (card, cell) -> {
            if (cards.look(card) != Finding.SECRET_QUARANTINED) {
                cards.unblock(card, card, SECOND);
            }
            assertThat(cards.look(card)).as(cell).isEqualTo(Finding.SECRET_QUARANTINED);
            assertThat(card.pukTries()).as(cell).isEqualTo(2);
        });
    }

    private interface Afterwards {
        void check(SimulatedCard card, String cell) throws Exception;
    }

    /** From the commands just before the PUK to the last. */
    private void everywhere(AkisDialect dialect, String pukOfCard, Afterwards afterwards) throws Exception {
        cards.install(cards.delivered(dialect, pukOfCard), "good");
        List<byte[]> uneventful = new ArrayList<>();
        SimulatedCard first = cards.delivered(dialect, pukOfCard);
        cards.unblock(first, recording(first, uneventful), FIRST);
        int puk = 0;
        while (!ServicedCards.holdsPuk(uneventful.get(puk))) {
            puk++;
        }
        for (int at = Math.max(0, puk - 2); at < uneventful.size(); at++) {
            for (Fault fault : Fault.values()) {
                String cell = dialect + ", command " + at + ", " + fault;
                cards.forget();
                cells++;
                SimulatedCard card = cards.delivered(dialect, pukOfCard);
                OperationView operation = cards.unblock(card, striking(card, at, fault), FIRST);
                boolean unseen = fault == Fault.FALSE_9000 && uneventful.get(at)[1] == 0x24;
                isTrue(operation, card, unseen && dialect == AkisDialect.AKIS_1_0, cell);
                cards.notice();
                afterwards.check(card, cell);
            }
        }
    }

    /** @param unseen a command before has reset the counter: nothing tells a false 9000 from a true one */
    private void isTrue(OperationView operation, SimulatedCard card, boolean unseen, String cell) {
        assertThat(cards.presentations()).as(cell).isLessThanOrEqualTo(1);
        assertThat(cards.journaled()).as(cell).hasSize(cards.presentations());
        switch (operation.state()) {
            case CONFIRMED ->
                assertThat(unseen || card.accepts(ServicedCards.ascii(FIRST)))
                        .as(cell)
                        .isTrue();
            case REFUSED ->
                assertThat(card.accepts(ServicedCards.ascii(FIRST))).as(cell).isFalse();
            default -> assertThat(operation.state()).as(cell).isEqualTo(OperationState.UNKNOWN);
        }
    }

    private CardChannel striking(SimulatedCard card, int at, Fault fault) {
        int[] count = {0};
        return command -> count[0]++ == at
                ? fault.strike(cards.watching(card), command)
                : cards.watching(card).transmit(command);
    }

    private static CardChannel recording(SimulatedCard card, List<byte[]> sent) {
        return command -> {
            sent.add(command.clone());
            return card.transmit(command);
        };
    }
}
