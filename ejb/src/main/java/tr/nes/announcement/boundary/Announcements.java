package tr.nes.announcement.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tr.nes.announcement.AnnouncementDraft;
import tr.nes.announcement.AnnouncementException;
import tr.nes.announcement.AnnouncementException.Reason;
import tr.nes.announcement.AnnouncementView;
import tr.nes.announcement.control.AnnouncementRecords;
import tr.nes.announcement.entity.Announcement;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.shared.Caller;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/** What is announced: everybody reads it, the back office writes it. */
@Stateless
@RolesAllowed(Roles.BACK_OFFICE)
public class Announcements {

    private static final int SHOWN = 5;
    private static final int LISTED = 100;

    @Inject
    private AnnouncementRecords records;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Those shown now, at most {@value #SHOWN}: maintenance first, then the newest. */
    @PermitAll
    public List<AnnouncementView> shown() {
        Instant now = clock.instant();
        return views(records.shown(now, SHOWN), now);
    }

    /** The last {@value #LISTED}, those that end last first. */
    public List<AnnouncementView> newest() {
        return views(records.newest(LISTED), clock.instant());
    }

    private static List<AnnouncementView> views(List<Announcement> found, Instant now) {
        return found.stream().map(announcement -> announcement.view(now)).toList();
    }

    /** @throws AnnouncementException UNKNOWN */
    public AnnouncementView announcement(UUID id) {
        return records.find(id).orElseThrow(Announcements::unknown).view(clock.instant());
    }

    /** @throws AnnouncementException names the first wrong part */
    @RequiresFreshFactor
    public void publish(AnnouncementDraft draft) {
        Announcement written = new Announcement(draft, caller.holder(), clock.instant());
        records.add(written);
        audit.record(AuditFact.told(AuditAction.ANNOUNCEMENT_PUBLISHED, object(written), title(written)));
    }

    /**
     * @param version as it was looked at
     * @throws AnnouncementException UNKNOWN, CHANGED_MEANWHILE, ENDED, or names the first wrong part
     */
    @RequiresFreshFactor
    public void change(UUID id, long version, AnnouncementDraft draft) {
        Announcement found = records.lock(id).orElseThrow(Announcements::unknown);
        if (found.view(clock.instant()).version() != version) {
            throw new AnnouncementException(Reason.CHANGED_MEANWHILE);
        }
        found.change(draft, caller.holder(), clock.instant());
        audit.record(AuditFact.told(AuditAction.ANNOUNCEMENT_CHANGED, object(found), title(found)));
    }

    /** From now on nobody sees it. @throws AnnouncementException UNKNOWN, ENDED */
    @RequiresFreshFactor
    public void end(UUID id) {
        Announcement found = records.lock(id).orElseThrow(Announcements::unknown);
        found.end(clock.instant());
        audit.record(AuditFact.told(AuditAction.ANNOUNCEMENT_ENDED, object(found), title(found)));
    }

    private static AnnouncementException unknown() {
        return new AnnouncementException(Reason.UNKNOWN);
    }

    private static String object(Announcement announcement) {
        return announcement.id().toString();
    }

    private String title(Announcement announcement) {
        return announcement.view(clock.instant()).draft().titleTurkish();
    }
}
