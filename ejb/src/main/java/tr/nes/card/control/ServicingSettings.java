package tr.nes.card.control;

import jakarta.enterprise.context.ApplicationScoped;
import tr.nes.cardconnector.CardConnectionFactory;

/**
 * What the administrator decides: {@code nes.cards.unconfirmed=true} lets commands be used that were never confirmed on a
 * real card. Simulated readers need no such word.
 */
@ApplicationScoped
public class ServicingSettings {

    boolean unconfirmedAllowed(CardConnectionFactory readers) {
        return "simulated".equals(readers.transport()) || Boolean.getBoolean("nes.cards.unconfirmed");
    }
}
