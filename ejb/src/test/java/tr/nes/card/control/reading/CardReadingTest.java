package tr.nes.card.control.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tr.nes.card.CardException.Reason.UNKNOWN_CARD_TYPE;
import static tr.nes.card.CardException.Reason.VERSION_NOT_SERVED;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tr.nes.card.control.operation.TriesAfter;
import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CommandApdu;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.ResponseApdu;
import tr.nes.cardconnector.akis.AkisCard;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.akis.LifeCycle;
import tr.nes.cardconnector.akis.Operation;
import tr.nes.cardconnector.simulator.SimulatedCard;

class CardReadingTest {

    private static final Set<Operation> NOTHING = Set.of();
    private static final Set<Operation> EVERYTHING = EnumSet.allOf(Operation.class);
    private static final int VERIFY = 0x20;
    private static final int CHANGE = 0x24;
    private static final int UNBLOCK = 0x2C;

    private final List<Integer> sent = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(
            value = AkisDialect.class,
            names = {"AKIS_1_0", "AKIS_1_X", "AKIS_2_X"})
    void whenNothingIsConfirmed_thenNothingThatCouldCostATryIsSent(AkisDialect dialect) throws Exception {
        SimulatedCard card = SimulatedCard.of(dialect).build();
        CardReading reading = CardReading.of(connection(card), AkisCard::on, NOTHING, question -> true);
        assertThat(reading.serialNumber()).isEqualTo(card.serialNumber());
        assertThat(reading.lifeCycle()).isEqualTo(LifeCycle.USER);
        assertThat(reading.certificates()).isEmpty();
        assertThat(reading.pinTries().known()).isFalse();
        assertThat(reading.pukTries().known()).isFalse();
        assertThat(sent).doesNotContain(VERIFY, CHANGE, UNBLOCK);
    }

    @ParameterizedTest
    @EnumSource(
            value = AkisDialect.class,
            names = {"AKIS_1_0", "AKIS_1_X", "AKIS_2_X"})
    void whenAnOperationHasEnded_thenCountersAreAskedForUnderTheSameCondition(AkisDialect dialect) throws Exception {
        SimulatedCard card = SimulatedCard.of(dialect).build();
        TriesAfter after = TriesAfter.read(CardReading.of(connection(card), AkisCard::on, NOTHING, question -> true));
        assertThat(after.pin().known()).isFalse();
        assertThat(after.puk().known()).isFalse();
        assertThat(sent).doesNotContain(VERIFY);

        assertThat(TriesAfter.read(CardReading.of(connection(card), AkisCard::on, EVERYTHING, question -> true))
                        .puk()
                        .atLeast(2))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = AkisDialect.class,
            names = {"AKIS_1_0", "AKIS_1_X", "AKIS_2_X"})
    void whenEverythingIsConfirmed_thenTriesAreToldAndNoneIsSpent(AkisDialect dialect) throws Exception {
        SimulatedCard card = SimulatedCard.of(dialect).build();
        CardReading reading = CardReading.of(connection(card), AkisCard::on, EVERYTHING, question -> true);
        assertThat(reading.pinTries().atLeast(2)).isTrue();
        assertThat(reading.pukTries().atLeast(2)).isTrue();
        assertThat(card.pinTries()).isEqualTo(3);
        assertThat(card.pukTries()).isEqualTo(3);
    }

    @Test
    void whenAtrIsUnknown_thenNothingIsSent() {
        assertThatThrownBy(() -> CardReading.of(
                        connection(new Atr("3B6500002063CB6800"), null), AkisCard::on, EVERYTHING, question -> true))
                .hasFieldOrPropertyWithValue("reason", UNKNOWN_CARD_TYPE);
        assertThat(sent).isEmpty();
    }

    @Test
    void whenTheVersionIsKnownAndNotServed_thenItIsNotCalledUnknown_andNothingIsSent() {
        Atr versionThree = new Atr("3B9C968131FE4580666832090102033195810501");
        assertThatThrownBy(() ->
                        CardReading.of(connection(versionThree, null), AkisCard::on, EVERYTHING, question -> true))
                .hasFieldOrPropertyWithValue("reason", VERSION_NOT_SERVED);
        assertThat(sent).isEmpty();
    }

    private CardConnection connection(SimulatedCard card) {
        return connection(card.atr(), card);
    }

    private CardConnection connection(Atr atr, SimulatedCard card) {
        return new CardConnection() {
            @Override
            public ReaderName reader() {
                return new ReaderName("A");
            }

            @Override
            public long insertion() {
                return 1;
            }

            @Override
            public Atr atr() {
                return atr;
            }

            @Override
            public ResponseApdu transmit(CommandApdu command) {
                sent.add(command.ins());
                return new ResponseApdu(card.transmit(command.bytes()));
            }

            @Override
            public void close() {
                // the test's card is kept
            }
        };
    }
}
