package tr.nes.operator.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.util.List;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.holder.HolderView;
import tr.nes.operator.Answer;
import tr.nes.shared.DomainException;
import tr.nes.shared.NationalId;

/** Starts an installation that has no administrator. */
@ApplicationScoped
public class StaffCommands {

    @Inject
    private Appointment appointment;

    @Inject
    private AuditTrail trail;

    /** @param words the identity number, and the options that register somebody who isn't known */
    Answer firstAdmin(List<String> words) {
        NationalId number;
        HolderView unknown;
        try {
            number = new NationalId(words.isEmpty() ? null : words.get(0));
            unknown = NewPerson.of(number, words.subList(1, words.size()));
        } catch (IllegalArgumentException | DateTimeException wrong) {
            return Answer.usage();
        }
        try {
            HolderView person = appointment.make(number, unknown);
            return Answer.done(List.of(
                    person.fullName() + " is ADMIN from the next login on.",
                    "A security word that is still missing is set through the mail that goes to " + person.mail()
                            + " (Güvenlik Sözcüğümü Unuttum)."));
        } catch (DomainException refused) {
            trail.recordApart(AuditFact.refused(AuditAction.FIRST_ADMIN, null, "ADMIN", refused.messageKey()));
            throw refused;
        }
    }
}
