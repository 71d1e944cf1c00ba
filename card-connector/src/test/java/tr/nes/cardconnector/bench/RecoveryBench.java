package tr.nes.cardconnector.bench;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.akis.AkisCard;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.simulator.VpcdSlot;
import tr.nes.cardconnector.testing.PcscDaemon;
import tr.nes.cardconnector.testing.RecordingEndpoint;
import tr.nes.cardconnector.testing.RunningConnector;
import tr.nes.cardconnector.testing.VirtualSlots;

/**
 * Measures the time from the end of a fault's cause to the first successful operation: the longest of several
 * runs.
 */
class RecoveryBench {

    private static final int TIMES = 5;

    private final BenchReport report = new BenchReport();
    private final SimulatedCard card = SimulatedCard.of(AkisDialect.AKIS_1_0).build();

    /** Causes a fault, or ends its cause. */
    private interface Deed {
        void act() throws Exception;
    }

    @Test
    void measure() throws Exception {
        try (PcscDaemon daemon = PcscDaemon.start(4);
                VirtualSlots slots = new VirtualSlots(daemon);
                RunningConnector connector =
                        RunningConnector.start(new RecordingEndpoint(), Duration.ofSeconds(1), RunningConnector.SOON)) {
            Recovery recovery = new Recovery(connector, slots, new ReaderName(daemon.readerName(0)));
            report.add("card.recovery.stopped", recovery.longest(daemon::stop, daemon::resume), "ms");
            report.add("card.recovery.killed", recovery.longest(daemon::kill, daemon::resume), "ms");
            report.add("card.recovery.suspended", recovery.longest(daemon::freeze, daemon::thaw), "ms");
            report.add("card.recovery.replugged", recovery.longest(() -> daemon.unplug(0), () -> daemon.plug(0)), "ms");
            report.add("card.recovery.card-pulled", recovery.longest(() -> {}, () -> {}), "ms");
            report.write();
        }
    }

    private final class Recovery {

        private final RunningConnector connector;
        private final VirtualSlots slots;
        private final ReaderName reader;

        private Recovery(RunningConnector connector, VirtualSlots slots, ReaderName reader) {
            this.connector = connector;
            this.slots = slots;
            this.reader = reader;
        }

        private double longest(Deed fault, Deed end) throws Exception {
            double longest = 0;
            for (int i = 0; i < TIMES; i++) {
                longest = Math.max(longest, once(fault, end));
            }
            return longest;
        }

        /** Pulls the card during an operation at each fault, and inserts it again afterwards. */
        private double once(Deed fault, Deed end) throws Exception {
            try (VpcdSlot slot = slots.insert(0, card);
                    CardConnection connection = connector.connect(reader)) {
                fault.act();
                slot.close();
                fail(connection);
            }
            end.act();
            long begin = System.nanoTime();
            connector.awaitNoCard(reader);
            try (VpcdSlot slot = slots.insert(0, card);
                    CardConnection connection = connector.connect(reader)) {
                AkisCard.on(connection).serialNumber();
                return slot.inserted() ? (System.nanoTime() - begin) / 1e6 : Double.NaN;
            } finally {
                connector.awaitNoCard(reader);
            }
        }

        private void fail(CardConnection connection) throws Exception {
            try {
                AkisCard.on(connection).serialNumber();
                throw new IllegalStateException("there was no fault");
            } catch (CardConnectorException expected) {
                // an operation that hits the fault
            }
        }
    }
}
