package tr.nes.cardagent;

import java.util.List;
import tr.nes.cardconnector.CardAbsent;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CardMute;
import tr.nes.cardconnector.CardRemoved;
import tr.nes.cardconnector.ReaderBusy;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.simulator.SimulatedTransport;
import tr.nes.cardconnector.transport.CardSession;
import tr.nes.cardconnector.wire.AgentReader;
import tr.nes.cardconnector.wire.WireFault;

/** The simulator's readers as an office PC's. */
public final class SimulatedLocalReaders implements LocalReaders {

    private final SimulatedTransport transport;

    public SimulatedLocalReaders(SimulatedTransport transport) {
        this.transport = transport;
    }

    @Override
    public List<AgentReader> look() throws ReaderTrouble {
        try (var monitor = transport.monitor()) {
            return monitor.readers().stream()
                    .map(seen -> new AgentReader(seen.name().value(), seen.cardPresent(), seen.insertion()))
                    .toList();
        } catch (CardConnectorException e) {
            throw trouble(e);
        }
    }

    @Override
    public LocalCard open(String reader) throws ReaderTrouble {
        try {
            return new SimulatedLocalCard(transport.link(new ReaderName(reader)).connect());
        } catch (CardConnectorException e) {
            throw trouble(e);
        }
    }

    private record SimulatedLocalCard(CardSession session) implements LocalCard {

        @Override
        public byte[] atr() {
            return session.atr().bytes();
        }

        @Override
        public long insertion() {
            return session.insertion();
        }

        @Override
        public byte[] transmit(byte[] command) throws ReaderTrouble {
            try {
                return session.transmit(command);
            } catch (CardConnectorException e) {
                throw trouble(e);
            }
        }

        @Override
        public void close() {
            session.close();
        }
    }

    private static ReaderTrouble trouble(CardConnectorException e) {
        WireFault fault;
        if (e instanceof CardAbsent) {
            fault = WireFault.CARD_ABSENT;
        } else if (e instanceof CardRemoved) {
            fault = WireFault.CARD_REMOVED;
        } else if (e instanceof CardMute) {
            fault = WireFault.CARD_MUTE;
        } else if (e instanceof ReaderBusy) {
            fault = WireFault.READER_BUSY;
        } else {
            fault = WireFault.READER_GONE;
        }
        return new ReaderTrouble(fault, e);
    }
}
