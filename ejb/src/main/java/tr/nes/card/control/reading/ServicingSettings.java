package tr.nes.card.control.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import tr.nes.cardconnector.CardConnectionFactory;
import tr.nes.shared.CheckedConfiguration;
import tr.nes.shared.Settings;

/**
 * Reads {@code nes.cards.unconfirmed}: {@code true} enables commands that were never confirmed on a real card.
 * Simulated readers do not need it.
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
