package tr.nes.cardconnector.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static tr.nes.cardconnector.testing.DirectConnection.digits;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tr.nes.cardconnector.CardChannel;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CardRemoved;
import tr.nes.cardconnector.CardSilent;
import tr.nes.cardconnector.akis.AkisCard;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.akis.UnblockAnswer;
import tr.nes.cardconnector.akis.UnblockStep;
import tr.nes.cardconnector.akis.UnexpectedAnswer;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.simulator.SimulatedCardBuilder;
import tr.nes.cardconnector.testing.StandInLibrary;
import tr.nes.cardconnector.testing.WatchedReader;

/**
 * Every fault at every command of an unblocking by the manufacturer's library, with each kind of card and some manners of
 * the library: the PUK reaches the card once at most and announced, the result is what was answered, the card serves again.
 */
class VendorFaultMatrixTest {

    private static final String RIGHT = "12345678";
    private static final byte[] NEW = digits("246813");

    private enum Kind {
        BLOCKED(AkisDialect.AKIS_2_X, "good"),
        FORGOTTEN(AkisDialect.AKIS_2_X, "good"),
        OTHER_PUK(AkisDialect.AKIS_2_X, "good"),
        FEWER_PUK_TRIES(AkisDialect.AKIS_2_X, "good"),
        COUNTS_EMPTY_VERIFY(AkisDialect.AKIS_2_X, "good empty-verify"),
        KEEPS_DATA_BACK(AkisDialect.AKIS_2_X, "good"),
        PUK_APART(AkisDialect.AKIS_2_X, "apart"),
        PUT_DATA(AkisDialect.AKIS_2_X, "put-data"),
        LIBRARY_SWALLOWS(AkisDialect.AKIS_2_X, "swallow puk-twice"),
        LIBRARY_REPEATS(AkisDialect.AKIS_2_X, "retry-6F00 retry-6700 stubborn"),
        LIBRARY_VERIFIES_FIRST(AkisDialect.AKIS_2_X, "verify-first deaf-to-refusals"),
        BLOCKED_1_X(AkisDialect.AKIS_1_X, "good"),
        FORGOTTEN_1_X(AkisDialect.AKIS_1_X, "good"),
        OTHER_PUK_1_X(AkisDialect.AKIS_1_X, "good"),
        LIBRARY_SWALLOWS_1_X(AkisDialect.AKIS_1_X, "swallow puk-twice"),
        BLOCKED_1_0(AkisDialect.AKIS_1_0, "good"),
        OTHER_PUK_1_0(AkisDialect.AKIS_1_0, "good"),
        LIBRARY_SWALLOWS_1_0(AkisDialect.AKIS_1_0, "swallow puk-twice");

        private final AkisDialect dialect;
        private final String manners;

        Kind(AkisDialect dialect, String manners) {
            this.dialect = dialect;
            this.manners = manners;
        }

        SimulatedCard card() {
            SimulatedCardBuilder card = SimulatedCard.of(dialect);
            if (!name().startsWith("FORGOTTEN")) {
                card.pinBlocked();
            }
            if (name().startsWith("OTHER_PUK")) {
                card.puk("87654321");
            }
            if (this == FEWER_PUK_TRIES) {
                card.pukTries(2);
            }
            return (this == COUNTS_EMPTY_VERIFY ? card.countsEmptyVerify() : card).build();
        }

        /** KEEPS_DATA_BACK answers as with T=0: data comes by GET RESPONSE. */
        CardChannel channel(SimulatedCard card) {
            return this == KEEPS_DATA_BACK ? new DataKeptBack(card) : card;
        }
    }

    private record DataKeptBack(SimulatedCard card, byte[][] kept) implements CardChannel {

        DataKeptBack(SimulatedCard card) {
            this(card, new byte[1][]);
        }

        @Override
        public byte[] transmit(byte[] command) {
            byte[] answer = command[1] == (byte) 0xC0 ? kept[0] : card.transmit(command);
            if (answer.length == 2 || command[1] == (byte) 0xC0) {
                return answer;
            }
            kept[0] = answer;
            return new byte[] {0x61, (byte) (answer.length - 2)};
        }
    }

    private enum Fault {
        WRONG_WORD,
        WRONG_WORD_AFTER_THE_DEED,
        WRONG_LENGTH,
        SAYS_TWO_LEFT,
        FALSE_9000,
        NO_DATA,
        ONE_BYTE,
        PULLED_BEFORE,
        PULLED_AFTER,
        SILENT,
        SLOW;

        byte[] strike(CardChannel card, byte[] command) throws CardConnectorException {
            return switch (this) {
                case WRONG_WORD -> word(0x6F00);
                case WRONG_WORD_AFTER_THE_DEED -> after(card.transmit(command), word(0x6581));
                case WRONG_LENGTH -> word(0x6700);
                case SAYS_TWO_LEFT -> word(0x63C2);
                case FALSE_9000 -> word(0x9000);
                case NO_DATA -> tail(card.transmit(command), 2);
                case ONE_BYTE -> tail(card.transmit(command), 1);
                case PULLED_BEFORE -> throw new CardRemoved(WatchedReader.NAME);
                case PULLED_AFTER -> throw pulled(card.transmit(command));
                case SILENT -> throw new CardSilent(WatchedReader.NAME);
                case SLOW -> slow(card.transmit(command));
            };
        }

        private static byte[] word(int word) {
            return new byte[] {(byte) (word >> 8), (byte) word};
        }

        private static byte[] after(byte[] deed, byte[] said) {
            return deed.length == 0 ? deed : said;
        }

        private static byte[] tail(byte[] answer, int length) {
            return Arrays.copyOfRange(answer, answer.length - length, answer.length);
        }

        private static CardRemoved pulled(byte[] unheard) {
            return new CardRemoved(WatchedReader.NAME, new IllegalStateException(unheard.length + " bytes unheard"));
        }

        private static byte[] slow(byte[] answer) {
            try {
                Thread.sleep(3);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return answer;
        }
    }

    @TempDir
    private Path folder;

    private static int cells;

    private final List<UnblockStep> announced = new ArrayList<>();
    private int lastSecretWord;

    /** The figure in docs/security.md. */
    @AfterAll
    static void count() {
        assertThat(cells).isEqualTo(854);
    }

    @ParameterizedTest
    @EnumSource
    void whateverHappensAtACommand_thenThePukIsPresentedAtMostOnceAndTheResultIsTrue(Kind kind) throws Exception {
        VendorLibrary library = StandInLibrary.in(folder, kind.manners);
        int commands = strike(kind, library, -1, Fault.SLOW);
        cells++;
        for (Fault fault : Fault.values()) {
            for (int at : IntStream.range(0, commands).toArray()) {
                strike(kind, library, at, fault);
                cells++;
            }
        }
    }

    private int strike(Kind kind, VendorLibrary library, int at, Fault fault) throws Exception {
        announced.clear();
        lastSecretWord = 0;
        SimulatedCard card = kind.card();
        int pukTries = card.pukTries();
        CardChannel usual = kind.channel(card);
        int[] count = {0};
        WatchedReader reader = new WatchedReader(card, command -> {
            byte[] answer = count[0]++ == at ? fault.strike(usual, command) : usual.transmit(command);
            heard(command, answer);
            return answer;
        });
        String cell = kind + ", command " + at + ", " + fault;
        UnblockAnswer answer = unblock(reader, library, cell);
        int commands = reader.received().size();
        assertThat(reader.presentations(RIGHT)).as(cell).isLessThanOrEqualTo(1);
        assertThat(announced.stream().filter(VendorFaultMatrixTest::presents).count())
                .as(cell)
                .isGreaterThanOrEqualTo(reader.presentations(RIGHT));
        assertThat(card.pukTries())
                .as(cell)
                .isGreaterThanOrEqualTo(card.acceptsPuk(digits(RIGHT)) ? pukTries : pukTries - 1);
        if (answer != null) {
            assertThat(answer.answer().statusWord()).as(cell).isEqualTo(lastSecretWord);
            boolean lie = fault == Fault.FALSE_9000;
            assertThat(answer.done() && !lie).as(cell).isEqualTo(answer.done() && !lie && card.accepts(NEW));
        }
        serves(reader, card, cell);
        return commands;
    }

    private static boolean presents(UnblockStep step) {
        return step == UnblockStep.PRESENT_PUK || step == UnblockStep.RESET_RETRY_COUNTER;
    }

    /** Of the commands that an unblocking expects besides reading. */
    private void heard(byte[] command, byte[] answer) {
        boolean read = List.of(0xA4, 0xB0, 0xC0, 0xCA, 0xCB).contains(command[1] & 0xFF);
        if (!read && answer.length >= 2) {
            lastSecretWord = (answer[answer.length - 2] & 0xFF) << 8 | answer[answer.length - 1] & 0xFF;
        }
    }

    /** Null if there is none; then nothing was presented, or the card did not answer. */
    private UnblockAnswer unblock(WatchedReader reader, VendorLibrary library, String cell) throws Exception {
        try (CardConnection connection = reader.connect()) {
            return library.on(connection).unblock(digits(RIGHT), NEW, announced::add);
        } catch (UnexpectedAnswer refused) {
            assertThat(reader.presentations(RIGHT)).as(cell).isZero();
            return null;
        } catch (CardConnectorException | IllegalArgumentException noAnswer) {
            return null;
        }
    }

    private static void serves(WatchedReader reader, SimulatedCard card, String cell) throws Exception {
        try (CardConnection connection = new WatchedReader(card, card).connect()) {
            assertThat(AkisCard.on(connection).serialNumber()).as(cell).isEqualTo(card.serialNumber());
        }
        assertThat(reader.outOfTurn()).as(cell).isZero();
    }
}
