package tr.nes.audit;

import java.io.Serializable;
import tr.nes.shared.HolderId;

/**
 * An event to be recorded; the trail adds time, node and origin itself.
 *
 * @param person the person concerned; null if unknown
 * @param object the thing concerned: a card's serial number, a terminal, a session; never a secret
 * @param detail a short word such as a state or a reason; never a secret
 */
public record AuditFact(AuditAction action, AuditResult result, HolderId person, String object, String detail)
        implements Serializable {

    public static AuditFact done(AuditAction action, HolderId person, String object) {
        return new AuditFact(action, AuditResult.DONE, person, object, "");
    }

    /** A successful event that concerns no person. */
    public static AuditFact told(AuditAction action, String object, String detail) {
        return new AuditFact(action, AuditResult.DONE, null, object, detail);
    }

    public static AuditFact refused(AuditAction action, HolderId person, String object, String reason) {
        return new AuditFact(action, AuditResult.REFUSED, person, object, reason);
    }
}
