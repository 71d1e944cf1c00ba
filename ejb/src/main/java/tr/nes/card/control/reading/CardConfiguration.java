package tr.nes.card.control.reading;

import java.util.Optional;
import tr.nes.shared.Setting;
import tr.nes.shared.Settings;

/** Operator's settings for real cards. */
public interface CardConfiguration {

    CardConfiguration CURRENT = Settings.of(CardConfiguration.class);

    /** ATRs, separated by commas, of cards whose production was tried out with blank ones of the manufacturer. */
    @Setting(
            name = "nes.cards.personalise",
            pattern = "[0-9A-Fa-f]{4,66}(\\s*,\\s*[0-9A-Fa-f]{4,66})*",
            must = "must be ATRs in hexadecimal, separated by commas")
    Optional<String> personalised();
}
