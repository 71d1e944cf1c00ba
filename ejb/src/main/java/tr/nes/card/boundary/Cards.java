package tr.nes.card.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import tr.nes.card.CardSerial;
import tr.nes.card.CardView;
import tr.nes.card.control.CardViews;
import tr.nes.card.entity.Card;
import tr.nes.card.entity.PinEnvelope;
import tr.nes.card.entity.PukCustody;
import tr.nes.sealing.MasterKey;
import tr.nes.sealing.boundary.SealedSecrets;
import tr.nes.shared.Caller;
import tr.nes.shared.HolderId;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/** Cards on record and the secrets kept for them. */
@Stateless
public class Cards {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private CardViews views;

    @Inject
    private SealedSecrets secrets;

    @Inject
    private Caller caller;

    /** The cards of the person who is logged in, by serial number. */
    @RolesAllowed(Roles.HOLDER)
    public List<CardView> mine() {
        return views.of(caller.holder());
    }

    /** A person's cards, by serial number; for staff that has a call about him. */
    @RolesAllowed(Roles.CALL_CENTRE)
    public List<CardView> of(HolderId holder) {
        return views.of(holder);
    }

    /**
     * Takes a personalised card on record, its PIN envelope and its PUK into custody.
     *
     * @param label for people: AKİS 1.2
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
}
