package tr.nes.cardconnector.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.ReaderGone;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.akis.AkisCard;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.simulator.VpcdSlot;
import tr.nes.cardconnector.testing.PcscDaemon;
import tr.nes.cardconnector.testing.RunningConnector;
import tr.nes.cardconnector.testing.VirtualSlots;

/** Readers that are unplugged and plugged in again, under the same name or another reader's name. */
class ReplugIT {

    private final SimulatedCard card =
            SimulatedCard.of(AkisDialect.AKIS_1_0).serialNumber("1234A5B67891").build();
    private final SimulatedCard other =
            SimulatedCard.of(AkisDialect.AKIS_1_0).serialNumber("1234A5B67892").build();
    private PcscDaemon daemon;
    private VirtualSlots slots;
    private RunningConnector connector;
    private ReaderName first;
    private ReaderName second;

    @BeforeEach
    void start() throws Exception {
        daemon = PcscDaemon.start(6);
        slots = new VirtualSlots(daemon);
        connector = RunningConnector.start();
        first = new ReaderName(daemon.readerName(0));
        second = new ReaderName(daemon.readerName(2));
    }

    @AfterEach
    void stop() throws Exception {
        connector.close();
        slots.close();
        daemon.close();
    }

    @Test
    void whenReaderIsPluggedInAgain_thenItServesUnderItsNameAndItsEventsAreInOrder() throws Exception {
        serves(first, 0, card);
        daemon.unplug(0);
        connector.awaitReader(second, false);
        assertThatThrownBy(() -> connector.readers().connect(first)).isInstanceOf(ReaderGone.class);
        daemon.plug(0);
        serves(first, 0, card);
        assertThat(connector.heard(first, 7))
                .containsExactly(
                        "READER_ATTACHED",
                        "CARD_INSERTED",
                        "CARD_REMOVED",
                        "READER_DETACHED",
                        "READER_ATTACHED",
                        "CARD_INSERTED",
                        "CARD_REMOVED");
    }

    @Test
    void whenNamesChangePlaces_thenWhatHasBegunDoesNotMoveToTheOtherReader() throws Exception {
        try (VpcdSlot slot = slots.insert(0, card);
                CardConnection begun = connector.connect(first)) {
            assertThat(slot.inserted()).isTrue();
            daemon.unplug(0);
            daemon.plugAs(1, 0);
            try (VpcdSlot moved = slots.insert(2, other)) {
                connector.awaitReader(first, true);
                assertThatThrownBy(() -> AkisCard.on(begun).serialNumber()).isInstanceOf(CardConnectorException.class);
                assertThat(moved.inserted()).isTrue();
            }
        }
        daemon.plugAs(0, 1);
        serves(first, 2, other);
        serves(second, 0, card);
    }

    @Test
    void whenTwoReadersHaveOneName_thenBothAreOutOfServiceUntilTheyCanBeToldApart() throws Exception {
        daemon.plugAs(1, 0);
        try (VpcdSlot one = slots.insert(0, card);
                VpcdSlot two = slots.insert(2, other)) {
            connector.awaitNoReader(first);
            assertThatThrownBy(() -> connector.readers().connect(first)).isInstanceOf(ReaderGone.class);
            assertThat(one.inserted() && two.inserted()).isTrue();
        }
        daemon.plug(1);
        serves(first, 0, card);
        serves(second, 2, other);
    }

    private void serves(ReaderName reader, int slot, SimulatedCard inserted) throws Exception {
        connector.awaitReader(reader, false);
        try (VpcdSlot at = slots.insert(slot, inserted)) {
            try (CardConnection connection = connector.connect(reader)) {
                assertThat(AkisCard.on(connection).serialNumber()).isEqualTo(inserted.serialNumber());
            }
            connector.awaitReader(reader, true);
            assertThat(at.inserted()).isTrue();
        }
        connector.awaitReader(reader, false);
    }
}
