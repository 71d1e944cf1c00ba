package tr.nes.web.institution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import tr.nes.institution.InstitutionException;
import tr.nes.institution.OfficerAppointment;
import tr.nes.institution.OfficerPerson;
import tr.nes.institution.OfficerRole;
import tr.nes.institution.boundary.OfficerAppointments;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.Dates;
import tr.nes.web.shell.Messages;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** Yetkili ata: the main officer appoints an officer, or a deputy for some days. */
@Named
@RequestScoped
public class NewOfficerPage {

    @Inject
    private OfficerAppointments appointments;

    @Inject
    private StaffListPage own;

    @Inject
    private OfficerPersonForm officerPersonForm;

    @Inject
    private Clock clock;

    private OfficerRole role;
    private LocalDate from;
    private LocalDate until;

    public String appoint() {
        OfficerPerson person = officerPersonForm.checked();
        if (person == null) {
            return null;
        }
        try {
            appointments.appoint(own.id(), new OfficerAppointment(person, role, getFrom(), until));
            return Address.OFFICERS.redirect(PageNotice.OFFICER_APPOINTED) + "&no=" + own.id();
        } catch (InstitutionException refused) {
            Refusals.at(fieldOf(refused), "institution.refused" + refused.messageKey());
            return null;
        }
    }

    private static String fieldOf(InstitutionException refused) {
        return refused.reason() == InstitutionException.Reason.DAYS_WRONG ? "until" : "number";
    }

    public List<SelectItem> getRoles() {
        return Stream.of(OfficerRole.OFFICER, OfficerRole.DEPUTY)
                .map(each -> new SelectItem(each, Messages.of("institution.role" + each)))
                .toList();
    }

    public OfficerRole getRole() {
        return role;
    }

    public void setRole(OfficerRole role) {
        this.role = role;
    }

    /** Today unless it was said. */
    public LocalDate getFrom() {
        return from == null ? LocalDate.ofInstant(clock.instant(), Dates.ISTANBUL) : from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
