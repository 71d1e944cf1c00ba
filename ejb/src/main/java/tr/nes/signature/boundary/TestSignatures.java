package tr.nes.signature.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.card.CardSerial;
import tr.nes.card.boundary.Cards;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.Roles;
import tr.nes.signature.SignatureVerdict;
import tr.nes.signature.SigningException;
import tr.nes.signature.SigningException.Reason;
import tr.nes.signature.TestSignature;
import tr.nes.signature.control.TestSignatureRecords;

/**
 * The last step with a new card: its holder signs a page that means nothing else. Every method throws
 * {@link SigningException} DOCUMENT_GONE if the card is not the caller's.
 */
@Stateless
@RolesAllowed(Roles.HOLDER)
public class TestSignatures {

    @Inject
    private TestSignatureRecords records;

    @Inject
    private Cards cards;

    @Inject
    private Holders holders;

    @Inject
    private AuditTrail audit;

    public TestSignature of(CardSerial card) {
        demand(card);
        return records.of(card);
    }

    /** From now on it waits at any kiosk, in place of an earlier one. */
    public void order(CardSerial card) {
        records.order(demand(card), card);
    }

    /** The signed PDF. @throws SigningException DOCUMENT_GONE also if the card has not signed */
    public byte[] pdf(CardSerial card) {
        HolderView holder = demand(card);
        byte[] pdf = records.pdf(holder, card);
        audit.record(AuditFact.done(AuditAction.SIGNED_DOCUMENT_READ, holder.id(), card.value()));
        return pdf;
    }

    /** Checks the signed PDF anew. Throws as {@link #pdf}. */
    public SignatureVerdict verify(CardSerial card) {
        return records.verdict(demand(card), card);
    }

    private HolderView demand(CardSerial card) {
        if (cards.mine().stream().noneMatch(own -> own.serial().equals(card))) {
            throw new SigningException(Reason.DOCUMENT_GONE);
        }
        return holders.me();
    }
}
