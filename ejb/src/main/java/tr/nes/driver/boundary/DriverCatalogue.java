package tr.nes.driver.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.driver.DriverContent;
import tr.nes.driver.DriverDraft;
import tr.nes.driver.DriverException;
import tr.nes.driver.DriverException.Reason;
import tr.nes.driver.DriverView;
import tr.nes.driver.control.DriverConfiguration;
import tr.nes.driver.control.DriverFiles;
import tr.nes.driver.control.DriverIntake;
import tr.nes.driver.control.DriverPublication;
import tr.nes.driver.entity.DriverFile;
import tr.nes.driver.entity.StoredFile;
import tr.nes.shared.Caller;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/** The catalogue of drivers, edited by the back office. */
@Stateless
@RolesAllowed(Roles.BACK_OFFICE)
public class DriverCatalogue {

    private static final int LISTED = 200;

    @Inject
    private DriverIntake intake;

    @Inject
    private DriverPublication publication;

    @Inject
    private DriverFiles files;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    /** The last {@value #LISTED}, the newest first, whatever their state. */
    public List<DriverView> newest() {
        return files.newest(LISTED).stream().map(DriverFile::view).toList();
    }

    /** Whether a virus scanner is configured. */
    public boolean isScanned() {
        return DriverConfiguration.CURRENT.scanner().isPresent();
    }

    /**
     * Publishes a file: rules, virus scanner and signature first, outside of a transaction.
     *
     * @param fileName as the browser sent it
     * @param replaced the file whose place it takes; null: none
     * @throws DriverException names the first rule that is broken; nothing is stored
     */
    @RequiresFreshFactor
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public UUID publish(DriverDraft draft, String fileName, DriverContent content, UUID replaced) throws IOException {
        DriverDraft checked = draft.checked();
        try {
            StoredFile file = intake.take(fileName, content);
            return publication.publish(checked, file, content, replaced, caller.holder());
        } catch (DriverException refused) {
            audit.recordApart(AuditFact.refused(AuditAction.DRIVER_REFUSED, null, "", refused.messageKey()));
            throw refused;
        }
    }

    /** Nobody can download it from now on. @throws DriverException UNKNOWN, NOT_PUBLISHED */
    @RequiresFreshFactor
    public void withdraw(UUID id) {
        DriverFile found = files.lock(id).orElseThrow(() -> new DriverException(Reason.UNKNOWN));
        found.withdraw();
        audit.record(AuditFact.told(
                AuditAction.DRIVER_WITHDRAWN, id.toString(), found.view().fileName()));
    }
}
