package tr.nes.dev;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tr.nes.cardconnector.CardConnectionFactory;
import tr.nes.cardconnector.simulator.SimulatedCard;

/** Inserts simulated cards into the demo's readers, which are either simulated or slots of a virtual PC/SC driver. */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DevReaders {

    private static final List<String> READERS = List.of("okuyucu-1", "okuyucu-2", "okuyucu-3");

    @Resource(lookup = "java:/eis/CardConnectionFactory")
    private CardConnectionFactory connector;

    @Inject
    private DemoCardStore store;

    @Inject
    private SimulatedInsertion simulated;

    @Inject
    private VpcdInsertion virtual;

    private final Map<String, String> inserted = new HashMap<>();

    /** The demo's readers in their fixed order. */
    public synchronized List<DevReader> list() {
        return readers().stream()
                .map(reader -> new DevReader(reader, inserted.getOrDefault(reader, "")))
                .toList();
    }

    /** Serial numbers of the demo's cards. */
    public List<String> cards() {
        return store.serials();
    }

    /** {@code pcsc} or {@code simulated}. */
    public String transport() {
        return connector.transport();
    }

    /**
     * Inserts a card into a reader. First removes it from another reader, and removes the card already in this
     * reader.
     *
     * @throws IllegalArgumentException if there is no such reader or card
     */
    public synchronized void insert(String reader, String serial, CardShape shape) {
        int place = place(reader);
        if (!store.serials().contains(serial)) {
            throw new IllegalArgumentException("no card " + serial);
        }
        pull(reader);
        readers().stream().filter(other -> serial.equals(inserted.get(other))).forEach(this::pull);
        SimulatedCard card = store.take(serial, shape);
        hand().insert(place, card, shape);
        inserted.put(reader, serial);
    }

    public synchronized void pull(String reader) {
        hand().pull(place(reader));
        inserted.remove(reader);
    }

    private Hand hand() {
        return "simulated".equals(connector.transport()) ? simulated : virtual;
    }

    /** A fourth one belongs to no kiosk. */
    private List<String> readers() {
        boolean more =
                "simulated".equals(connector.transport()) && connector.readers().size() > READERS.size();
        return more
                ? Stream.concat(READERS.stream(), Stream.of(DemoProduction.READER))
                        .toList()
                : READERS;
    }

    private int place(String reader) {
        int place = readers().indexOf(reader);
        if (place < 0) {
            throw new IllegalArgumentException("no reader " + reader);
        }
        return place;
    }

    /** Inserts and removes cards in one kind of reader. */
    interface Hand {

        /** @param place from 0 */
        void insert(int place, SimulatedCard card, CardShape shape);

        /** Does nothing if the reader is empty. */
        void pull(int place);
    }
}
