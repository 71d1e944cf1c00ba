package tr.nes.it.testing;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import tr.nes.card.CardInReader;
import tr.nes.card.CardInformation;
import tr.nes.card.CardSerial;
import tr.nes.card.OperationKind;
import tr.nes.card.OperationView;
import tr.nes.card.ServicingOrder;
import tr.nes.card.boundary.CardServicing;
import tr.nes.card.control.pin.PinChange;
import tr.nes.card.control.pin.PinSetting;
import tr.nes.cardconnector.Cancellation;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.simulator.InsertableCard;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.simulator.SimulatedReaders;
import tr.nes.holder.HolderView;

/** Card operations without a visit, in a reader that belongs to no terminal, so that nothing else reads the card. */
@ApplicationScoped
public class CardWork {

    public static final ReaderName SLOT = new ReaderName("Simulated Reader 4");

    static final ReaderName NEIGHBOUR = new ReaderName("Simulated Reader 2");

    @Resource(lookup = "java:/eis/SimulatedReaders")
    private SimulatedReaders readers;

    @Inject
    private CardServicing cards;

    @Inject
    private PinSetting pinSetting;

    @Inject
    private PinChange pinChange;

    @Inject
    private UserTransaction transaction;

    public void insert(InsertableCard card) {
        readers.pull(SLOT);
        readers.insert(SLOT, card);
    }

    public SecondCard insertNextDoor(SimulatedCard card) {
        SecondCard secondCard = SecondCard.of(card);
        readers.pull(NEIGHBOUR);
        readers.insert(NEIGHBOUR, secondCard.counting());
        return secondCard;
    }

    public void pullAll() {
        readers.pull(SLOT);
        readers.pull(NEIGHBOUR);
    }

    public CardInReader look(HolderView holder) throws Exception {
        return CallAs.terminal(
                TerminalFixture.FIRST, () -> cards.look("okuyucu", SLOT, holder.id(), new Cancellation()));
    }

    /** Kart bilgileri. */
    public Optional<CardInformation> inform(HolderView holder, String serial) throws Exception {
        return CallAs.terminal(
                TerminalFixture.FIRST,
                () -> cards.inform(SLOT, new CardSerial(serial), holder.id(), new Cancellation()));
    }

    /** From the recorded intention to any outcome. */
    public OperationView unblock(HolderView holder, String serial, String newPin) throws Exception {
        return run(
                OperationKind.UNBLOCK,
                order(holder, serial),
                (id, order) -> pinSetting.run(id, order, CardStock.ascii(newPin)));
    }

    /** From the recorded intention to any outcome. */
    public OperationView changePin(HolderView holder, String serial, String oldPin, String newPin) throws Exception {
        return run(
                OperationKind.CHANGE_PIN,
                order(holder, serial),
                (id, order) -> pinChange.run(id, order, CardStock.ascii(oldPin), CardStock.ascii(newPin)));
    }

    private static ServicingOrder order(HolderView holder, String serial) {
        return new ServicingOrder(holder.id(), new CardSerial(serial), SLOT, TerminalFixture.FIRST.value());
    }

    private OperationView run(OperationKind kind, ServicingOrder order, BiConsumer<UUID, ServicingOrder> work)
            throws Exception {
        return CallAs.terminal(TerminalFixture.FIRST, () -> {
            UUID operation = intend(kind, order);
            work.accept(operation, order);
            return cards.operation(operation).orElseThrow();
        });
    }

    private UUID intend(OperationKind kind, ServicingOrder order) throws Exception {
        transaction.begin();
        try {
            UUID operation = cards.intend(kind, order);
            transaction.commit();
            return operation;
        } catch (RuntimeException refused) {
            transaction.rollback();
            throw refused;
        }
    }
}
