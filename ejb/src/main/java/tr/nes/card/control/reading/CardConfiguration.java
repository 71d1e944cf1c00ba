package tr.nes.card.control.reading;

import java.util.Optional;
import tr.nes.shared.Setting;
import tr.nes.shared.Settings;

/** What the operator lets be done with real cards. */
public interface CardConfiguration {

    CardConfiguration CURRENT = Settings.of(CardConfiguration.class);

    /** Commands that were never confirmed on a real card may be used. */
    @Setting(name = "nes.cards.unconfirmed", fallback = "false")
    boolean unconfirmedAllowed();

    /** ATRs by commas of cards that are proven not to count a VERIFY without data as a try. */
    @Setting(name = "nes.cards.empty.verify")
    Optional<String> emptyVerifyProven();
}
