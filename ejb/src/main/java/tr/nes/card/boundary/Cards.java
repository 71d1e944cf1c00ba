package tr.nes.card.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import tr.nes.card.CardSerial;
import tr.nes.card.CardView;
import tr.nes.card.CardView.Servicing;
import tr.nes.card.PinEffect;
import tr.nes.card.control.operation.CardRecords;
import tr.nes.card.entity.Card;
import tr.nes.card.entity.PinEnvelope;
import tr.nes.card.entity.PukCustody;
import tr.nes.holder.boundary.Holders;
import tr.nes.sealing.MasterKey;
import tr.nes.sealing.boundary.SealedSecrets;
import tr.nes.shared.Caller;
import tr.nes.shared.HolderId;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/** Cards on record and their stored secrets. */
@Stateless
public class Cards {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private CardRecords records;

    @Inject
    private Holders holders;

    @Inject
    private SealedSecrets secrets;

    @Inject
    private Caller caller;

    /** Cards of the person who is logged in, ordered by serial number. */
    @RolesAllowed(Roles.HOLDER)
    public List<CardView> mine() {
        return views(caller.holder());
    }

    /** A person's cards, ordered by serial number; for staff with a call about that person. */
    @RolesAllowed(Roles.CALL_CENTRE)
    public List<CardView> of(HolderId holder) {
        return views(holder);
    }

    /** Whose card this is; empty if it is none on record. Accepts any text. */
    @RolesAllowed(Roles.CALL_CENTRE)
    public Optional<HolderId> owner(String serial) {
        return records.owner(serial);
    }

    /**
     * Records a personalised card and stores its PIN envelope and its PUK.
     *
     * @param label for display: AKİS 1.2
     * @param pin ASCII digits; the caller wipes it
     * @param puk ASCII digits; the caller wipes it
     */
    @RolesAllowed({Roles.SYSTEM, Roles.BACK_OFFICE})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    @RequiresFreshFactor
    public void register(CardSerial serial, HolderId holder, String label, byte[] pin, byte[] puk) {
        database.persist(new Card(serial, holder, label));
        database.persist(new PukCustody(serial, secrets.seal(MasterKey.CUSTODY, PukCustody.recordId(serial), puk)));
        database.persist(new PinEnvelope(serial, secrets.seal(MasterKey.EPOCH, PinEnvelope.recordId(serial), pin)));
    }

    private List<CardView> views(HolderId holder) {
        boolean waits = holders.pinWaitEnd(holder).isPresent();
        return records.cardsOf(holder).stream().map(card -> view(card, waits)).toList();
    }

    private CardView view(Card card, boolean waits) {
        Servicing found = servicing(card);
        Servicing servicing = waits && found == Servicing.POSSIBLE ? Servicing.PHONE_CHANGED : found;
        PinEffect last = records.foundLast(card.serial().value()).orElse(null);
        return new CardView(card.serial(), card.label(), card.pinSetAt(), last, servicing);
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
