package tr.nes.operator.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.card.CardSerial;
import tr.nes.card.SealedPuk;
import tr.nes.card.boundary.UnblockSecrets;
import tr.nes.operator.CommandResult;
import tr.nes.shared.DomainException;

/** Stores a replacement PUK, already sealed by the command. */
@ApplicationScoped
public class PukCommands {

    @Inject
    private UnblockSecrets secrets;

    @Inject
    private AuditTrail trail;

    /** @param sealed text and wrapped key in Base64, id of the master key */
    CommandResult replace(String serial, List<String> sealed) {
        CardSerial card;
        try {
            card = new CardSerial(serial.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException wrong) {
            return CommandResult.usage(List.of("replace-puk"));
        }
        try {
            secrets.replace(card, new SealedPuk(sealed.get(0), sealed.get(1), sealed.get(2)));
            return CommandResult.done(
                    List.of("another PUK of card " + card + " is in custody; the card can be unblocked again"));
        } catch (DomainException refused) {
            trail.recordApart(AuditFact.refused(AuditAction.PUK_REPLACED, null, card.value(), refused.messageKey()));
            throw refused;
        }
    }
}
