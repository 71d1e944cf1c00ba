package tr.nes.delivery.control;

import java.util.Locale;
import java.util.ResourceBundle;
import tr.nes.delivery.CaseDecision;
import tr.nes.delivery.Replacement;

/** What a decision means for the holder. */
final class SettlementTexts {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private SettlementTexts() {}

    /** @param language {@code en}; anything else is Turkish */
    static String of(CaseDecision decision, Replacement replacement, String language) {
        Locale locale = "en".equals(language) ? Locale.ENGLISH : Locale.ROOT;
        String thing = replacement == Replacement.NONE ? "" : "_" + replacement;
        return ResourceBundle.getBundle(
                        "tr.nes.delivery.decisions", locale, SettlementTexts.class.getClassLoader(), EXACT)
                .getString(decision + thing);
    }
}
