package tr.nes.web.operations;

import java.time.Instant;
import java.util.List;
import tr.nes.card.CardView;

/** A card with its certificates, as displayed in the menu. */
public record CardItem(CardView card, List<CertificateItem> certificates) {

    public String getSerial() {
        return card.serial().value();
    }

    public String getDialect() {
        return card.dialect();
    }

    public Instant getPinSetAt() {
        return card.pinSetAt();
    }

    public List<CertificateItem> getCertificates() {
        return certificates;
    }

    public boolean isServiceable() {
        return card.servicing() == CardView.Servicing.POSSIBLE;
    }

    /** Key of the reason why its PIN can't be set now. */
    public String getReasonKey() {
        return "servicing" + card.servicing().name();
    }
}
