package tr.nes.cardconnector.simulator;

import java.time.Duration;
import java.util.List;
import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.CardAbsent;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CardRemoved;
import tr.nes.cardconnector.ReaderGone;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.transport.CardSession;
import tr.nes.cardconnector.transport.CardTransport;
import tr.nes.cardconnector.transport.ReaderLink;

/** Readers and cards inside this JVM. */
public final class SimulatedTransport implements CardTransport {

    private final ReaderBank bank;

    public SimulatedTransport(ReaderBank bank) {
        this.bank = bank;
    }

    @Override
    public String name() {
        return "simulated";
    }

    @Override
    public ReaderSight sight() {
        return new Sight();
    }

    @Override
    public ReaderLink link(ReaderName reader) {
        return new ReaderLink() {
            @Override
            public CardSession begin() throws ReaderGone, CardAbsent {
                return new Session(reader, bank.stay(reader));
            }

            @Override
            public void close() {
                // nothing is held between sessions
            }
        };
    }

    private final class Sight implements ReaderSight {

        private long seen = -1;

        @Override
        public List<Seen> await(Duration atMost) throws InterruptedException {
            long before = bank.changes();
            List<Seen> readers = bank.await(seen, atMost);
            seen = before;
            return readers;
        }

        @Override
        public void close() {
            // nothing is held
        }
    }

    private final class Session implements CardSession {

        private final ReaderName reader;
        private final ReaderBank.Stay stay;

        Session(ReaderName reader, ReaderBank.Stay stay) {
            this.reader = reader;
            this.stay = stay;
        }

        @Override
        public Atr atr() {
            return stay.card().atr();
        }

        @Override
        public byte[] transmit(byte[] command) throws CardConnectorException {
            requireCard();
            byte[] answer = stay.card().transmit(command);
            requireCard();
            return answer;
        }

        @Override
        public void close() {
            stay.card().reset();
        }

        private void requireCard() throws CardRemoved {
            if (!bank.lasts(reader, stay)) {
                throw new CardRemoved(reader);
            }
        }
    }
}
