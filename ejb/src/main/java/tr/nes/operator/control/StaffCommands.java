package tr.nes.operator.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.util.List;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.holder.HolderView;
import tr.nes.operator.CommandResult;
import tr.nes.shared.DomainException;
import tr.nes.shared.NationalId;

/** Appoints the administrator of a new installation. */
@ApplicationScoped
public class StaffCommands {

    @Inject
    private FirstAdministrator firstAdministrator;

    @Inject
    private AuditTrail trail;

    /** @param arguments the identity number, and the options that register an unknown person */
    CommandResult firstAdmin(List<String> arguments) {
        NationalId number;
        HolderView unknown;
        try {
            number = new NationalId(arguments.isEmpty() ? null : arguments.get(0));
            unknown = PersonOptions.of(number, arguments.subList(1, arguments.size()));
        } catch (IllegalArgumentException | DateTimeException wrong) {
            return CommandResult.usage();
        }
        try {
            HolderView person = firstAdministrator.make(number, unknown);
            return CommandResult.done(List.of(
                    person.fullName() + " is ADMIN from the next login on.",
                    "A security word that is still missing is set through the mail that goes to " + person.mail()
                            + " (Güvenlik Sözcüğümü Unuttum)."));
        } catch (DomainException refused) {
            trail.recordApart(AuditFact.refused(AuditAction.FIRST_ADMIN, null, "ADMIN", refused.messageKey()));
            throw refused;
        }
    }
}
