package tr.nes.web.reader;

import tr.nes.cardtype.CardTypeView;
import tr.nes.cardtype.CommissioningView;

/**
 * A type of card as the administrator reads it.
 *
 * @param type as the card slice knows it
 */
public record CardTypeItem(CardTypeView type) {

    public CommissioningView getNewest() {
        return type.newest();
    }

    public boolean isForeign() {
        return type.version().isEmpty();
    }

    /** Of the text beside the ATR: foreign, recognised only, not tried out, changed on record, or how the walk ended. */
    public String stateKey() {
        if (isForeign()) {
            return "typeForeign";
        } else if (!type.supported()) {
            return "typeRecognised";
        } else if (getNewest() == null) {
            return "typeNotTried";
        }
        return getNewest().genuine() ? "type" + getNewest().state() : "typeChanged";
    }

    public String chip() {
        return switch (stateKey()) {
            case "typeCOMPLETE" -> "success";
            case "typeChanged" -> "danger";
            case "typeForeign", "typeRecognised", "typeNotTried" -> "neutral";
            default -> "warning";
        };
    }
}
