package tr.nes.cardtype.testing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.naming.Reference;
import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.Cancellation;
import tr.nes.cardconnector.CardChannel;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectionFactory;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CommandApdu;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.ReaderObserver;
import tr.nes.cardconnector.ReaderSnapshot;
import tr.nes.cardconnector.ResponseApdu;
import tr.nes.cardconnector.simulator.SimulatedCard;

/** A real reader, to all appearances, with one simulated card in it. */
public final class TestCardReader implements CardConnectionFactory {

    private static final long serialVersionUID = 1L;

    public static final ReaderName NAME = new ReaderName("okuyucu");

    private transient SimulatedCard card;
    private transient CardChannel behaving;
    private String transport = "pcsc";

    public void insert(SimulatedCard inserted) {
        insert(inserted, inserted);
    }

    /** @param channel the card, or something before it that does otherwise */
    public void insert(SimulatedCard inserted, CardChannel channel) {
        card = inserted;
        behaving = channel;
    }

    public void transport(String other) {
        transport = other;
    }

    @Override
    public CardConnection connect(ReaderName reader) {
        return new CardConnection() {
            @Override
            public ReaderName reader() {
                return reader;
            }

            @Override
            public Atr atr() {
                return card.atr();
            }

            @Override
            public long insertion() {
                return 1;
            }

            @Override
            public ResponseApdu transmit(CommandApdu command) throws CardConnectorException {
                return new ResponseApdu(behaving.transmit(command.bytes()));
            }

            @Override
            public void close() {
                card.reset();
            }
        };
    }

    @Override
    public CardConnection connect(ReaderName reader, Cancellation cancellation) {
        return connect(reader);
    }

    @Override
    public int waiting(ReaderName reader) {
        return 0;
    }

    @Override
    public List<ReaderSnapshot> readers() {
        return List.of();
    }

    @Override
    public Optional<String> trouble() {
        return Optional.empty();
    }

    @Override
    public void observe(ReaderObserver observer) {
        // nobody looks
    }

    @Override
    public void forget(ReaderObserver observer) {
        // nobody looks
    }

    @Override
    public void trace(ReaderName reader, boolean on) {
        // nobody reads
    }

    @Override
    public Set<ReaderName> traced() {
        return Set.of();
    }

    @Override
    public String transport() {
        return transport;
    }

    @Override
    public void setReference(Reference reference) {
        // not bound
    }

    @Override
    public Reference getReference() {
        return null;
    }
}
