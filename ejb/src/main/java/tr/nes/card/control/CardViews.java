package tr.nes.card.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import tr.nes.card.CardView;
import tr.nes.card.CardView.Servicing;
import tr.nes.card.entity.Card;
import tr.nes.card.entity.PukCustody;
import tr.nes.shared.HolderId;

/** Cards as their holder sees them in the menu. */
@ApplicationScoped
public class CardViews {

    @Inject
    private CardRecords records;

    public List<CardView> of(HolderId holder) {
        return records.cardsOf(holder).stream().map(this::view).toList();
    }

    private CardView view(Card card) {
        return new CardView(card.serial(), card.label(), card.pinSetAt(), servicing(card));
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
