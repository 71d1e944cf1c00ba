package tr.nes.kiosk.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.kiosk.KioskException;
import tr.nes.kiosk.KioskException.Reason;
import tr.nes.kiosk.OfficeView;
import tr.nes.kiosk.OpeningHours;
import tr.nes.kiosk.control.terminal.OfficeRecords;
import tr.nes.kiosk.entity.Office;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/** Where kiosks stand and when they can be reached. */
@Stateless
public class Offices {

    @Inject
    private OfficeRecords records;

    @Inject
    private AuditTrail audit;

    /** Offices with at least one kiosk, ordered by name. */
    @PermitAll
    public List<OfficeView> all() {
        Map<Long, Long> kiosks = records.kiosks();
        return records.all().stream()
                .filter(office -> kiosks.containsKey(office.id()))
                .map(office -> office.view(kiosks.get(office.id())))
                .toList();
    }

    /**
     * Corrects name, address and opening hours for all kiosks of the office.
     *
     * @throws KioskException OFFICE_UNKNOWN if there is none with this id
     * @throws KioskException OFFICE_TAKEN if another office has this name and address
     */
    @RolesAllowed(Roles.ADMIN)
    @RequiresFreshFactor
    public void describe(long id, String name, String address, OpeningHours hours) {
        Office office = records.of(id);
        if (office == null) {
            throw new KioskException(Reason.OFFICE_UNKNOWN);
        }
        if (records.at(name, address).filter(same -> same.id() != id).isPresent()) {
            throw new KioskException(Reason.OFFICE_TAKEN);
        }
        office.describe(name, address, hours);
        audit.record(AuditFact.done(AuditAction.OFFICE_CHANGED, null, name));
    }
}
