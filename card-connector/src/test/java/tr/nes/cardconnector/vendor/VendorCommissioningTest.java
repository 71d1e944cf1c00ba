package tr.nes.cardconnector.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static tr.nes.cardconnector.testing.DirectConnection.digits;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.akis.Operation;
import tr.nes.cardconnector.commissioning.CommissioningEnd;
import tr.nes.cardconnector.commissioning.CommissioningResult;
import tr.nes.cardconnector.commissioning.CommissioningStep;
import tr.nes.cardconnector.commissioning.EmptyVerify;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.testing.RecordedWalk;
import tr.nes.cardconnector.testing.StandInLibrary;

/** The walk with a test card by the manufacturer's library: what the library does wrong is a surprise too. */
class VendorCommissioningTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "AKIS_3")
    void whenCardAndLibraryConform_thenEveryOperationIsConfirmed(AkisDialect dialect) {
        SimulatedCard card = RecordedWalk.card(dialect).build();
        RecordedWalk walk = new RecordedWalk(StandInLibrary.in(folder, "good"));
        CommissioningResult result = walk.with(card, card);
        assertThat(result.finding()).isEmpty();
        assertThat(result.end()).isEqualTo(CommissioningEnd.COMPLETE);
        assertThat(result.confirmed())
                .contains(Operation.UNBLOCK, Operation.PUK_TRIES, Operation.CHANGE_PIN, Operation.SIGN);
        assertThat(walk.pukPresentations()).as("blocked, not blocked").isEqualTo(2);
        assertThat(card.accepts(digits(RecordedWalk.PIN))).isTrue();
        assertThat(card.pukTries()).isEqualTo(3);
        assertThat(walk.shown()).noneMatch(line -> line.contains("3132333435"));
    }

    @Test
    void whenTheCardCountsTheEmptyVerify_thenTheWalkLearnsItAndGoesOnByTheLibrary() {
        SimulatedCard card =
                RecordedWalk.card(AkisDialect.AKIS_2_X).countsEmptyVerify().build();
        CommissioningResult result = new RecordedWalk(StandInLibrary.in(folder, "good")).with(card, card);
        assertThat(result.emptyVerify()).isEqualTo(EmptyVerify.COSTS_A_TRY);
        assertThat(result.end()).isEqualTo(CommissioningEnd.COMPLETE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "verify-first, UNBLOCK, 1",
        "does-nothing, UNBLOCK, 0",
        "secure-messaging, UNBLOCK, 0",
        "chained, UNBLOCK, 0",
        "apart, UNBLOCK, 1",
        "linkage, UNBLOCK, 0",
        "pin-twice, CHANGE_PIN, 0",
        "signs-other, SIGN, 2",
        "factory-null, STATUS, 0",
        "init-error, STATUS, 0",
    })
    void whenTheLibraryDoesOtherwise_thenTheWalkEndsThereAndUnblockingIsNotConfirmed(
            String manners, CommissioningStep reached, long presentations) {
        SimulatedCard card = RecordedWalk.card(AkisDialect.AKIS_2_X).build();
        RecordedWalk walk = new RecordedWalk(StandInLibrary.in(folder, manners));
        CommissioningResult result = walk.with(card, card);
        assertThat(result.reached()).as(result.finding()).isEqualTo(reached);
        assertThat(result.end()).isNotEqualTo(CommissioningEnd.COMPLETE);
        assertThat(result.confirmed().contains(Operation.UNBLOCK)).isEqualTo(reached == CommissioningStep.SIGN);
        assertThat(walk.pukPresentations()).isEqualTo(presentations);
        assertThat(card.pukTries()).isEqualTo(3);
    }
}
