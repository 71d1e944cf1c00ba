package tr.nes.card.control.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import tr.nes.cardconnector.CardConnectionFactory;
import tr.nes.shared.CheckedConfiguration;
import tr.nes.shared.Settings;

/**
 * What the administrator decides: {@code nes.cards.unconfirmed=true} lets commands be used that were never confirmed on a
 * real card. Simulated readers need no such word.
 */
@ApplicationScoped
public class ServicingSettings {

    @Produces
    @ApplicationScoped
    static CheckedConfiguration checked() {
        return Settings.check("card", CardConfiguration.class);
    }

    public boolean unconfirmedAllowed(CardConnectionFactory readers) {
        return "simulated".equals(readers.transport()) || CardConfiguration.CURRENT.unconfirmedAllowed();
    }
}
