package tr.nes.kiosk.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.kiosk.FormerOfficeView;
import tr.nes.kiosk.KioskException;
import tr.nes.kiosk.KioskException.Reason;
import tr.nes.kiosk.OfficeView;
import tr.nes.kiosk.OpeningHours;
import tr.nes.kiosk.control.terminal.OfficeRecords;
import tr.nes.kiosk.entity.FormerOffice;
import tr.nes.kiosk.entity.Office;
import tr.nes.shared.Caller;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/** Where kiosks stand and when they can be reached. */
@Stateless
public class Offices {

    private static final int LISTED = 20;

    @Inject
    private OfficeRecords records;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Offices with at least one kiosk, ordered by name. */
    @PermitAll
    public List<OfficeView> all() {
        Map<Long, Long> kiosks = records.kiosks();
        return records.all().stream()
                .filter(office -> kiosks.containsKey(office.id()))
                .map(office -> office.view(kiosks.get(office.id())))
                .toList();
    }

    /** What the office was before its last {@value #LISTED} changes, the newest first. */
    @RolesAllowed(Roles.ADMIN)
    public List<FormerOfficeView> former(long id) {
        return records.former(id, LISTED).stream().map(FormerOffice::view).toList();
    }

    /**
     * Corrects name, address and opening hours for all kiosks of the office; what they were stays on record.
     *
     * @param version that was looked at
     * @throws KioskException OFFICE_CHANGED_MEANWHILE if it has another version now
     * @throws KioskException OFFICE_UNKNOWN if there is none with this id
     * @throws KioskException OFFICE_TAKEN if another office has this name and address
     */
    @RolesAllowed(Roles.ADMIN)
    @RequiresFreshFactor
    public void describe(long id, long version, String name, String address, OpeningHours hours) {
        Office office = records.lock(id);
        if (office == null) {
            throw new KioskException(Reason.OFFICE_UNKNOWN);
        }
        if (records.at(name, address).filter(same -> same.id() != id).isPresent()) {
            throw new KioskException(Reason.OFFICE_TAKEN);
        }
        OfficeView before = office.view(0);
        if (before.version() != version) {
            throw new KioskException(Reason.OFFICE_CHANGED_MEANWHILE);
        }
        records.add(new FormerOffice(before, clock.instant(), caller.holder()));
        office.describe(name, address, hours);
        audit.record(AuditFact.done(AuditAction.OFFICE_CHANGED, null, name));
    }
}
