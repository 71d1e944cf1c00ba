package tr.nes.card.control.reading;

import java.util.Optional;
import tr.nes.shared.Setting;
import tr.nes.shared.Settings;

/** Operator's settings for real cards. */
public interface CardConfiguration {

    CardConfiguration CURRENT = Settings.of(CardConfiguration.class);

    /** Whether commands that were never confirmed on a real card may be used. */
    @Setting(name = "nes.cards.unconfirmed", fallback = "false")
    boolean unconfirmedAllowed();

    /** ATRs, separated by commas, of cards proven not to count a VERIFY without data as a try. */
    @Setting(
            name = "nes.cards.empty.verify",
            pattern = "[0-9A-Fa-f]{4,66}(\\s*,\\s*[0-9A-Fa-f]{4,66})*",
            must = "must be ATRs in hexadecimal, separated by commas")
    Optional<String> emptyVerifyProven();
}
