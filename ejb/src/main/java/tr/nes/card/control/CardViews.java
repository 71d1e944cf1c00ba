package tr.nes.card.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import tr.nes.card.CardView;
import tr.nes.card.CardView.Servicing;
import tr.nes.card.entity.Card;
import tr.nes.card.entity.PukCustody;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.HolderId;

/** Cards as their holder sees them in the menu. */
@ApplicationScoped
public class CardViews {

    @Inject
    private CardRecords records;

    @Inject
    private Holders holders;

    public List<CardView> of(HolderId holder) {
        boolean waits = holders.pinWaitEnd(holder).isPresent();
        return records.cardsOf(holder).stream().map(card -> view(card, waits)).toList();
    }

    private CardView view(Card card, boolean waits) {
        Servicing found = servicing(card);
        Servicing servicing = waits && found == Servicing.POSSIBLE ? Servicing.PHONE_CHANGED : found;
        return new CardView(card.serial(), card.label(), card.pinSetAt(), servicing);
    }

    private Servicing servicing(Card card) {
        String serial = card.serial().value();
        PukCustody custody = records.custody(serial);
        if (card.dead()) {
            return Servicing.DEAD;
        }
        if (records.openOperation(serial).isPresent()) {
            return Servicing.OPERATION_UNKNOWN;
        }
        if (custody == null) {
            return Servicing.NO_SECRET;
        }
        return custody.quarantined() ? Servicing.SECRET_QUARANTINED : Servicing.POSSIBLE;
    }
}
