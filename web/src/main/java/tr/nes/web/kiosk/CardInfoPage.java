package tr.nes.web.kiosk;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import tr.nes.card.CardInformation;
import tr.nes.kiosk.ServicingOver;
import tr.nes.kiosk.WrongStep;
import tr.nes.kiosk.boundary.Servicing;

/** Kart bilgileri: what the holder's own card says now; nothing of it is kept. */
@Named
@RequestScoped
public class CardInfoPage {

    @Inject
    private Visit visit;

    @Inject
    private Route route;

    @EJB
    private Servicing servicing;

    private Optional<CardSheet> sheet;

    @VisitAction
    public String back() {
        servicing.back(visit.token());
        return route.step();
    }

    /** Null while the card is not in its reader. */
    public CardSheet getSheet() {
        if (sheet == null) {
            sheet = look().map(CardSheet::new);
        }
        return sheet.orElse(null);
    }

    /** A page that is no longer true shows nothing; its script is on the way to the one that is. */
    private Optional<CardInformation> look() {
        try {
            return servicing.information(visit.token());
        } catch (ServicingOver | WrongStep elsewhere) {
            return Optional.empty();
        }
    }
}
