package tr.nes.cardconnector.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static tr.nes.cardconnector.testing.DirectConnection.digits;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardLibraryFailed;
import tr.nes.cardconnector.akis.AkisCard;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.akis.UnblockAnswer;
import tr.nes.cardconnector.akis.UnblockStep;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.testing.StandInLibrary;
import tr.nes.cardconnector.testing.WatchedReader;

/** A library that does not come back: the reader is free, and what the card had answered is the result. */
class VendorHangingTest {

    private static final String PUK = "12345678";
    private static final byte[] NEW = digits("246813");
    /** Of the library's own time: far more than a good call takes. */
    private static final Duration SHORT = Duration.ofSeconds(2);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"hang-before", "hang-before deaf"})
    void whenItHangsBeforeThePuk_thenTheReaderIsFreeAndNothingWasPresented(String manners) throws Exception {
        SimulatedCard card = blocked(AkisDialect.AKIS_2_X);
        WatchedReader reader = new WatchedReader(card, card);
        VendorLibrary library = StandInLibrary.in(folder, StandInLibrary.NEWER, manners, SHORT);
        assertThat(catchThrowable(() -> unblock(reader, library)))
                .isInstanceOf(CardLibraryFailed.class)
                .hasMessageContaining("did not return within");
        assertThat(reader.presentations(PUK)).isZero();
        servesAgain(reader, card);
    }

    @ParameterizedTest
    @CsvSource({"hang-between apart, false, PRESENT_PUK", "hang-after, true, RESET_RETRY_COUNTER"})
    void whenItHangsAfterThePuk_thenWhatTheCardAnsweredIsTheResult(String manners, boolean done, UnblockStep last)
            throws Exception {
        SimulatedCard card = blocked(AkisDialect.AKIS_2_X);
        WatchedReader reader = new WatchedReader(card, card);
        UnblockAnswer answer = unblock(reader, StandInLibrary.in(folder, StandInLibrary.NEWER, manners, SHORT));
        assertThat(answer.done()).isEqualTo(done);
        assertThat(answer.step()).isEqualTo(last);
        assertThat(card.accepts(NEW)).isEqualTo(done);
        assertThat(reader.presentations(PUK)).isOne();
        servesAgain(reader, card);
    }

    @Test
    void whenManyCallsHang_thenNoMoreThreadsAreGivenAndThatIsSaid() {
        SimulatedCard card = blocked(AkisDialect.AKIS_2_X);
        WatchedReader reader = new WatchedReader(card, card);
        VendorLibrary library =
                StandInLibrary.in(folder, StandInLibrary.NEWER, "hang-before deaf", Duration.ofMillis(200));
        for (int i = 0; i <= HangingCalls.AT_MOST; i++) {
            catchThrowable(() -> unblock(reader, library));
        }
        int sent = reader.received().size();
        assertThat(catchThrowable(() -> unblock(reader, library))).hasMessageContaining("hangs in 4 calls");
        assertThat(reader.received()).hasSize(sent);
        assertThat(library.trouble()).isPresent();
    }

    private static SimulatedCard blocked(AkisDialect dialect) {
        return SimulatedCard.of(dialect).pinBlocked().build();
    }

    private static UnblockAnswer unblock(WatchedReader reader, VendorLibrary library) throws Exception {
        try (CardConnection connection = reader.connect()) {
            return library.on(connection).unblock(digits(PUK), NEW, step -> {});
        }
    }

    private static void servesAgain(WatchedReader reader, SimulatedCard card) throws Exception {
        assertThat(card.pukTries()).isEqualTo(3);
        try (CardConnection connection = reader.connect()) {
            assertThat(AkisCard.on(connection).serialNumber()).isEqualTo(card.serialNumber());
        }
        assertThat(reader.outOfTurn()).isZero();
    }
}
