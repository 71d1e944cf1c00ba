package tr.nes.card.control.reading;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectionFactory;
import tr.nes.cardconnector.akis.TriesQuestion;

/**
 * Decides how a card's tries may be read. Commands that compare nothing are always allowed; commands that a card
 * may count as a try only if a commissioning showed that they are harmless for its ATR, and for the simulator's own.
 */
@ApplicationScoped
public class TriesPolicy {

    /** Of the simulator's cards only those of AKİS 1.x have no other way to report their tries. */
    private static final String SIMULATED = "3B9F968131FE45806755454B41451212318073B3A180EA";

    @Resource(lookup = "java:/eis/CardConnectionFactory")
    private CardConnectionFactory readers;

    @Inject
    private TriesReadingStops stops;

    /** @param proven whether a commissioning showed that VERIFY without data costs cards of this ATR no try */
    boolean allows(CardConnection card, TriesQuestion question, boolean proven) {
        boolean harmless = !question.mayCostATry() || proven || isSimulated(card);
        return harmless && !stops.isStopped(card.atr().hex(), question.name());
    }

    private boolean isSimulated(CardConnection card) {
        return "simulated".equals(readers.transport(card.reader()))
                && SIMULATED.equals(card.atr().hex());
    }
}
