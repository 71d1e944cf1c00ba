package tr.nes.card.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tr.nes.card.control.operation.CardRecords;
import tr.nes.card.control.reading.CardFactsCache;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardtype.CardsInService;

/** Keeps holders' cards out of commissionings, and what was read of a test card out of comparisons. */
@ApplicationScoped
public class TestCards implements CardsInService {

    @Inject
    private CardRecords records;

    @Inject
    private CardFactsCache cache;

    @Override
    public boolean isOnRecord(String serial) {
        return records.isKnown(serial);
    }

    @Override
    public void presenting(ReaderName reader) {
        cache.presented(reader);
    }
}
