package tr.nes.delivery.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.delivery.DeliveryException;
import tr.nes.delivery.DeliveryException.Reason;
import tr.nes.delivery.Holiday;
import tr.nes.delivery.control.calendar.WorkingCalendar;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/** The calendar of working days. */
@Stateless
@RolesAllowed({Roles.BACK_OFFICE, Roles.ADMIN})
public class WorkingCalendars {

    private static final int LONGEST_NAME = 80;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private AuditTrail audit;

    /** The days of that year on which nobody works, or until noon only. */
    public List<Holiday> of(int year) {
        return calendar.of(year);
    }

    /** The first of the ten years. */
    public int firstYear() {
        return calendar.today().getYear();
    }

    /** @throws DeliveryException DAY_WRONG if it is there already; TEXT_WRONG unless names have 1 to 80 characters */
    @RequiresFreshFactor
    public void add(Holiday holiday) {
        if (isWrong(holiday.turkish()) || isWrong(holiday.english())) {
            throw new DeliveryException(Reason.TEXT_WRONG);
        }
        calendar.seed();
        if (!calendar.add(holiday)) {
            throw new DeliveryException(Reason.DAY_WRONG);
        }
        audit.record(AuditFact.told(AuditAction.WORKING_CALENDAR, holiday.day().toString(), "added " + holiday.part()));
    }

    /** It is a working day. @throws DeliveryException DAY_WRONG if it is not in the calendar */
    @RequiresFreshFactor
    public void remove(LocalDate day) {
        calendar.seed();
        if (!calendar.remove(day)) {
            throw new DeliveryException(Reason.DAY_WRONG);
        }
        audit.record(AuditFact.told(AuditAction.WORKING_CALENDAR, day.toString(), "removed"));
    }

    private static boolean isWrong(String name) {
        return name == null || name.isBlank() || name.length() > LONGEST_NAME;
    }
}
