package tr.nes.card.control.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Arrays;
import java.util.Locale;
import tr.nes.cardconnector.Atr;
import tr.nes.shared.CheckedConfiguration;
import tr.nes.shared.Settings;

/**
 * Reads {@code nes.cards.personalise}: types of cards that may be made. A commissioning, which has a card in use, shows
 * nothing about blank ones. Simulated readers do not need it.
 */
@ApplicationScoped
public class ServicingSettings {

    @Produces
    @ApplicationScoped
    static CheckedConfiguration checked() {
        return Settings.check("card", CardConfiguration.class);
    }

    boolean mayPersonalise(Atr atr) {
        return Arrays.stream(CardConfiguration.CURRENT.personalised().orElse("").split(","))
                .map(named -> named.strip().toUpperCase(Locale.ROOT))
                .anyMatch(atr.hex()::equals);
    }
}
