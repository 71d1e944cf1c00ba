package tr.nes.card.control.reading;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.CardConnectionFactory;
import tr.nes.cardconnector.akis.TriesQuestion;

/**
 * Decides how a card's tries may be read. Commands that compare nothing are always allowed; commands that a card
 * may count as a try only if they were proven harmless for its ATR: {@code nes.cards.empty.verify} lists such
 * ATRs, separated by commas, and the simulator's own is included.
 */
@ApplicationScoped
public class TriesPolicy {

    /** Of the simulator's cards only those of AKİS 1.x have no other way to report their tries. */
    private static final String SIMULATED = "3B9F968131FE45806755454B41451212318073B3A180EA";

    @Resource(lookup = "java:/eis/CardConnectionFactory")
    private CardConnectionFactory readers;

    @Inject
    private TriesReadingStops stops;

    boolean allows(Atr atr, TriesQuestion question) {
        return (!question.mayCostATry() || isProven(atr)) && !stops.isStopped(atr.hex(), question.name());
    }

    private boolean isProven(Atr atr) {
        boolean simulated = "simulated".equals(readers.transport()) && SIMULATED.equals(atr.hex());
        return simulated
                || Arrays.stream(CardConfiguration.CURRENT
                                .emptyVerifyProven()
                                .orElse("")
                                .split(","))
                        .map(named -> named.strip().toUpperCase(Locale.ROOT))
                        .anyMatch(atr.hex()::equals);
    }
}
