package tr.nes.production.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tr.nes.card.boundary.CardPersonalisation;
import tr.nes.cardconnector.ReaderName;

/** Makes the card in a reader, outside any transaction. */
@ApplicationScoped
public class ProductionRun {

    /** Of readers in which somebody is at work: how often they were named since. */
    private final Map<ReaderName, Integer> calls = new ConcurrentHashMap<>();

    @Inject
    private CardPersonalisation cards;

    @Inject
    private ProductionQueue queue;

    @Inject
    private CardCertificateOrders certificates;

    @Inject
    private ProductionReaderRecords readers;

    /**
     * Does nothing unless production goes on in this reader, there is a blank card in it, and somebody waits. Whoever is at
     * work there looks once more if the reader is named meanwhile: the card may be another one by then.
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void run(ReaderName reader) {
        if (calls.merge(reader, 1, Integer::sum) > 1) {
            return;
        }
        Integer answered = 1;
        try {
            do {
                answered = calls.get(reader);
                make(reader);
            } while (!calls.remove(reader, answered));
        } catch (RuntimeException | Error failed) {
            calls.remove(reader);
            throw failed;
        }
    }

    private void make(ReaderName reader) {
        if (readers.isRunning(reader)) {
            cards.look(reader)
                    .flatMap(card -> queue.begin(reader, card))
                    .ifPresent(begun -> cards.carryOut(begun.operation(), begun.order(), certificates::issue));
        }
    }
}
