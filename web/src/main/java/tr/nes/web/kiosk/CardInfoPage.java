package tr.nes.web.kiosk;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import tr.nes.card.CardInformation;
import tr.nes.kiosk.ServicingOver;
import tr.nes.kiosk.WrongStep;
import tr.nes.kiosk.boundary.Visits;

/** Kart bilgileri: data read from the holder's own card; nothing is stored. */
@Named
@RequestScoped
public class CardInfoPage {

    @Inject
    private CurrentVisit visit;

    @Inject
    private KioskNavigation kioskNavigation;

    @EJB
    private Visits visits;

    private Optional<CardInfoItem> sheet;

    @VisitAction
    public String back() {
        visits.back(visit.token());
        return kioskNavigation.step();
    }

    /** Null while the card is not in its reader. */
    public CardInfoItem getSheet() {
        if (sheet == null) {
            sheet = look().map(CardInfoItem::new);
        }
        return sheet.orElse(null);
    }

    /** An outdated page shows nothing; its script is about to load the current one. */
    private Optional<CardInformation> look() {
        try {
            return visits.information(visit.token());
        } catch (ServicingOver | WrongStep elsewhere) {
            return Optional.empty();
        }
    }
}
