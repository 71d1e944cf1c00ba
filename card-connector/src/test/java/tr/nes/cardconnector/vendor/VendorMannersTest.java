package tr.nes.cardconnector.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static tr.nes.cardconnector.testing.DirectConnection.digits;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardLibraryFailed;
import tr.nes.cardconnector.akis.AkisCard;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.akis.SecretAnswer.Outcome;
import tr.nes.cardconnector.akis.UnblockAnswer;
import tr.nes.cardconnector.akis.UnblockStep;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.testing.StandInLibrary;
import tr.nes.cardconnector.testing.WatchedReader;

/**
 * A library with bad manners: the PUK reaches the card once at most and only after it was announced, the result is what the
 * card answered, nothing comes from another thread or too late, and the card serves again afterwards.
 */
class VendorMannersTest {

    private static final String PUK = "12345678";
    private static final byte[] NEW = digits("246813");

    @TempDir
    private Path folder;

    private final List<UnblockStep> announced = new ArrayList<>();

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "good | AKIS_2_X | RESET_RETRY_COUNTER",
                "good | AKIS_1_X | SET_BLOCKED_PIN",
                "good | AKIS_1_0 | SET_PIN_AFTER_RESET",
                "no-counters | AKIS_2_X | RESET_RETRY_COUNTER",
                "resets | AKIS_2_X | RESET_RETRY_COUNTER",
                "puk-twice | AKIS_2_X | RESET_RETRY_COUNTER",
                "puk-twice | AKIS_1_X | SET_BLOCKED_PIN",
                "puk-twice | AKIS_1_0 | SET_PIN_AFTER_RESET",
                "puk-twice stubborn | AKIS_2_X | RESET_RETRY_COUNTER",
                "puk-twice deaf-to-refusals | AKIS_1_X | SET_BLOCKED_PIN",
                "own-thread | AKIS_2_X | RESET_RETRY_COUNTER",
                "later | AKIS_2_X | RESET_RETRY_COUNTER",
                "keeps | AKIS_2_X | RESET_RETRY_COUNTER",
                "throws-after | AKIS_1_X | SET_BLOCKED_PIN",
                "swallow | AKIS_2_X | RESET_RETRY_COUNTER",
            })
    void whenItDoesWhatItShallAndMore_thenThePinIsSetAndTheRestIsNotSent(
            String manners, AkisDialect dialect, UnblockStep last) throws Exception {
        SimulatedCard card = blocked(dialect);
        WatchedReader reader = new WatchedReader(card, card);
        UnblockAnswer answer = unblock(reader, StandInLibrary.in(folder, manners));
        assertThat(answer.done()).isTrue();
        assertThat(answer.step()).isEqualTo(last);
        assertThat(card.accepts(NEW)).isTrue();
        assertThat(reader.presentations(PUK)).isOne();
        assertThat(announced.get(0)).isIn(UnblockStep.PRESENT_PUK, UnblockStep.RESET_RETRY_COUNTER);
        servesAgain(reader, card, 3);
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "verify-first | AKIS_2_X | PRESENT_PUK | 002C0081 was not expected",
                "verify-first | AKIS_1_X | PRESENT_PUK | 00200001 was not expected",
                "verify-first | AKIS_1_0 | PRESENT_PUK | 00200000 was not expected",
                "verify-first stubborn | AKIS_2_X | PRESENT_PUK | 002C0081 was not expected",
                "verify-first deaf-to-refusals | AKIS_2_X | PRESENT_PUK | 002C0081 was not expected",
                "apart | AKIS_2_X | SET_BLOCKED_PIN | ",
                "put-data | AKIS_2_X | SET_BLOCKED_PIN | ",
                "apart swallow | AKIS_2_X | SET_BLOCKED_PIN | ",
            })
    void whenItStopsHalfWay_thenThatIsTheResult(String manners, AkisDialect dialect, UnblockStep last, String trouble)
            throws Exception {
        SimulatedCard card = blocked(dialect);
        WatchedReader reader = new WatchedReader(card, card);
        VendorLibrary library = StandInLibrary.in(folder, manners);
        UnblockAnswer answer = unblock(reader, library);
        assertThat(answer.done()).isFalse();
        assertThat(answer.step()).isEqualTo(last);
        assertThat(announced).endsWith(last);
        assertThat(reader.presentations(PUK)).isOne();
        assertThat(library.trouble())
                .isEqualTo(Optional.ofNullable(trouble).map(why -> "the manufacturer's library was stopped: " + why));
        assertThat(card.accepts(NEW)).isFalse();
        servesAgain(reader, card, 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "empty-verify",
                "secure-messaging",
                "channel",
                "extended",
                "to-the-pin",
                "in-select",
                "in-put-data",
                "in-update",
                "in-envelope",
                "split swallow",
                "chained",
                "half",
                "reversed-halves",
                "pcsc",
                "does-nothing",
                "linkage",
                "stack-overflow",
                "no-memory",
                "unchecked",
                "init-error",
                "factory-null",
                "factory-throws",
                "reads-for-ever",
                "secure-messaging deaf-to-refusals",
                "chained stubborn",
                "split swallow deaf-to-refusals"
            })
    void whenItDoesSomethingElse_thenNothingIsPresentedAndItIsSaid(String manners) throws Exception {
        SimulatedCard card = blocked(AkisDialect.AKIS_2_X);
        WatchedReader reader = new WatchedReader(card, card);
        VendorLibrary library = StandInLibrary.in(folder, manners);
        Throwable thrown = catchThrowable(() -> unblock(reader, library));
        assertThat(thrown).isInstanceOf(CardLibraryFailed.class);
        assertThat(thrown.getMessage()).contains("library").doesNotContain(PUK);
        assertThat(thrown.getCause()).isNull();
        assertThat(announced).isEmpty();
        assertThat(reader.presentations(PUK)).isZero();
        assertThat(card.pinTries()).isZero();
        servesAgain(reader, card, 3);
    }

    @ParameterizedTest
    @CsvSource({
        "linkage, NoClassDefFoundError org/slf4j/Logger",
        "pcsc, javax/smartcardio/TerminalFactory",
        "stack-overflow, StackOverflowError",
        "no-memory, OutOfMemoryError",
        "init-error, IllegalStateException",
        "split swallow, 00A40400 holds a PIN or PUK",
        "chained, '10200082: secure messaging, chaining'",
        "secure-messaging, '0C200082: secure messaging'",
        "extended, 00200082 is of extended or wrong length",
        "in-update, 00D60000 was not expected",
        "reads-for-ever, more than 2000 commands",
    })
    void whenItFails_thenTheOperatorReadsWhyAndNoSecret(String manners, String why) {
        SimulatedCard card = blocked(AkisDialect.AKIS_2_X);
        VendorLibrary library = StandInLibrary.in(folder, manners);
        catchThrowable(() -> unblock(new WatchedReader(card, card), library));
        assertThat(library.trouble())
                .hasValueSatisfying(text -> assertThat(text).contains(why).doesNotContain(PUK, "246813"));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        "good, AKIS_2_X, RESET_RETRY_COUNTER", "swallow, AKIS_2_X, RESET_RETRY_COUNTER",
        "wrapped, AKIS_2_X, RESET_RETRY_COUNTER", "puk-twice swallow, AKIS_2_X, RESET_RETRY_COUNTER",
        "swallow, AKIS_1_X, PRESENT_PUK", "puk-twice swallow, AKIS_1_0, PRESENT_PUK",
        "verify-first swallow, AKIS_2_X, PRESENT_PUK", "apart swallow, AKIS_2_X, PRESENT_PUK",
    })
    void whenThePukIsWrong_thenOneTryIsGoneWhateverTheLibrarySays(String manners, AkisDialect dialect, UnblockStep step)
            throws Exception {
        SimulatedCard card =
                SimulatedCard.of(dialect).pinBlocked().puk("87654321").build();
        WatchedReader reader = new WatchedReader(card, card);
        UnblockAnswer answer = unblock(reader, StandInLibrary.in(folder, manners));
        assertThat(answer.step()).isEqualTo(step);
        assertThat(answer.answer().outcome()).isEqualTo(Outcome.WRONG);
        assertThat(answer.answer().statusWord()).isEqualTo(0x63C2);
        assertThat(reader.presentations(PUK)).isOne();
        servesAgain(reader, card, 2);
    }

    @ParameterizedTest
    @CsvSource({"retry-6F00, 6F00", "retry-6700, 6700", "retry-6F00 stubborn, 6F00"})
    void whenItRepeatsACommand_thenNotOneWithThePuk(String manners, String word) throws Exception {
        int answer = Integer.parseInt(word, 16);
        SimulatedCard card = blocked(AkisDialect.AKIS_2_X);
        WatchedReader reader = new WatchedReader(card, command -> {
            byte[] real = card.transmit(command);
            return command[1] == 0x2C ? new byte[] {(byte) (answer >> 8), (byte) answer} : real;
        });
        assertThat(unblock(reader, StandInLibrary.in(folder, manners)).answer().statusWord())
                .isEqualTo(answer);
        assertThat(reader.presentations(PUK)).isOne();
        servesAgain(reader, card, 3);
    }

    private static SimulatedCard blocked(AkisDialect dialect) {
        return SimulatedCard.of(dialect).pinBlocked().build();
    }

    private UnblockAnswer unblock(WatchedReader reader, VendorLibrary library) throws Exception {
        try (CardConnection connection = reader.connect()) {
            return library.on(connection).unblock(digits(PUK), NEW, announced::add);
        }
    }

    /** By a library without bad manners, and by the product's own dialect; what the bad one still does comes too late. */
    private void servesAgain(WatchedReader reader, SimulatedCard card, int pukTries) throws Exception {
        assertThat(card.pukTries()).isEqualTo(pukTries);
        long before = reader.presentations(PUK);
        try (CardConnection connection = reader.connect()) {
            assertThat(StandInLibrary.in(folder, "good").on(connection).serialNumber())
                    .isEqualTo(card.serialNumber());
        }
        try (CardConnection connection = reader.connect()) {
            assertThat(AkisCard.on(connection).serialNumber()).isEqualTo(card.serialNumber());
        }
        assertThat(reader.presentations(PUK)).isEqualTo(before);
        assertThat(reader.outOfTurn()).isZero();
    }
}
