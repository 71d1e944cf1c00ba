package tr.nes.operator.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.holder.HolderView;
import tr.nes.holder.IdentityNumber;
import tr.nes.operator.CommandResult;
import tr.nes.shared.DomainException;

/** Appoints the administrator of a new installation. */
@ApplicationScoped
public class StaffCommands {

    @Inject
    private FirstAdministrator firstAdministrator;

    @Inject
    private AuditTrail trail;

    private static List<String> withoutCertificate(HolderView person, Instant until) {
        return List.of(
                "No certificate is known here: until " + RoleCommands.time(until)
                        + ", and not after the first E-İmzalı Giriş, security word and SMS are enough.",
                "A security word that is still missing is set through the mail that goes to " + person.mail()
                        + " (Güvenlik Sözcüğümü Unuttum).",
                "Log in once by E-İmzalı Giriş in that time; if it runs out: nes role enrol KIMLIK_NO");
    }

    /** @param arguments the identity number (T.C. Kimlik No or passport), and the options that register an unknown person */
    CommandResult firstAdmin(List<String> arguments) {
        IdentityNumber number;
        HolderView unknown;
        try {
            number = new IdentityNumber(
                    arguments.isEmpty() ? null : arguments.get(0).strip().toUpperCase(Locale.ROOT));
            unknown = PersonOptions.of(number, arguments.subList(1, arguments.size()));
        } catch (IllegalArgumentException | DateTimeException wrong) {
            return CommandResult.usage(List.of("first-admin"));
        }
        try {
            FirstAdministrator.Appointment done = firstAdministrator.make(number, unknown);
            List<String> lines = new ArrayList<>();
            lines.add(done.person().fullName() + " is ADMIN from the next login on.");
            lines.addAll(done.enrolment()
                    .map(until -> withoutCertificate(done.person(), until))
                    .orElse(List.of("Log in with the card (E-İmzalı Giriş): its certificate is known here.")));
            lines.add(
                    "A second administrator: propose the role on the page Personel ve Roller, then nes role approve ID.");
            return CommandResult.done(lines);
        } catch (DomainException refused) {
            trail.recordApart(AuditFact.refused(AuditAction.FIRST_ADMIN, null, "ADMIN", refused.messageKey()));
            throw refused;
        }
    }
}
