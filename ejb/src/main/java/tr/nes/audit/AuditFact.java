package tr.nes.audit;

import java.io.Serializable;
import tr.nes.shared.HolderId;

/**
 * One line for the trail; what is not here (time, node, place) the trail adds itself.
 *
 * @param person whom it is about; null when nobody is known
 * @param object on what: a card's serial number, a terminal, a session; never a secret
 * @param detail a short word such as a state or a reason; never a secret
 */
public record AuditFact(AuditAction action, AuditResult result, HolderId person, String object, String detail)
        implements Serializable {

    public static AuditFact done(AuditAction action, HolderId person, String object) {
        return new AuditFact(action, AuditResult.DONE, person, object, "");
    }

    /** Done to no person's things, and how. */
    public static AuditFact told(AuditAction action, String object, String detail) {
        return new AuditFact(action, AuditResult.DONE, null, object, detail);
    }

    public static AuditFact refused(AuditAction action, HolderId person, String object, String reason) {
        return new AuditFact(action, AuditResult.REFUSED, person, object, reason);
    }
}
