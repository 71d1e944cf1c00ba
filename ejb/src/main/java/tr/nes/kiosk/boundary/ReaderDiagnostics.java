package tr.nes.kiosk.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.cardconnector.CardConnectionFactory;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.ReaderSnapshot;
import tr.nes.kiosk.KioskException;
import tr.nes.kiosk.KioskException.Reason;
import tr.nes.kiosk.control.terminal.AttachedReaders;
import tr.nes.kiosk.control.terminal.ReaderRecords;
import tr.nes.shared.Roles;

/** Reader diagnostics for an administrator while the server is running. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class ReaderDiagnostics {

    @Resource(lookup = "java:/eis/CardConnectionFactory")
    private CardConnectionFactory connector;

    @Inject
    private ReaderRecords records;

    @Inject
    private AttachedReaders attached;

    @Inject
    private AuditTrail audit;

    /**
     * Finds an attached reader by its id, in service or not, or by its PC/SC name, registered or not.
     *
     * @throws KioskException READER_MISSING if the id is registered, but no such reader is attached, or more than
     * one
     * @throws KioskException READER_UNKNOWN if it is neither an id nor the name of an attached reader
     */
    public ReaderName find(String idOrName) {
        return records.find(idOrName)
                .map(reader -> attached.of(reader).orElseThrow(() -> new KioskException(Reason.READER_MISSING)))
                .or(() -> attached.all().stream()
                        .filter(seen -> seen.name().value().equals(idOrName))
                        .findFirst())
                .map(ReaderSnapshot::name)
                .orElseThrow(() -> new KioskException(Reason.READER_UNKNOWN));
    }

    /** Writes the trace to the server's log; see {@link CardConnectionFactory#trace}. */
    public void trace(ReaderName reader, boolean on) {
        connector.trace(reader, on);
        String detail = on ? "on" : "off";
        audit.record(AuditFact.told(AuditAction.READER_TRACE, reader.value(), detail));
    }

    /** Why this node's card service can't be used, in one English sentence as in the log; empty while it can. */
    @RolesAllowed({Roles.ADMIN, Roles.BACK_OFFICE, Roles.CALL_CENTRE})
    public String trouble() {
        return connector.trouble().orElse("");
    }

    public Set<ReaderName> traced() {
        return connector.traced();
    }
}
