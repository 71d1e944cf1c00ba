package tr.nes.web.institution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tr.nes.institution.InstitutionException;
import tr.nes.institution.OfficerInstitution;
import tr.nes.institution.OfficerRole;
import tr.nes.institution.OfficerView;
import tr.nes.institution.boundary.OfficerAppointments;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.Dates;
import tr.nes.web.shell.Messages;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** Yetkililer: who acts for an institution, for its main officer, who ends what he has given. */
@Named
@RequestScoped
public class OfficersPage {

    @Inject
    private OfficerAppointments appointments;

    @Inject
    private StaffListPage own;

    @Inject
    private Dates dates;

    private OfficerInstitution institution;
    private String leaver;

    /** Leads back unless the address names an institution whose main officer the caller is. */
    public String enterPage() {
        OfficerInstitution named = getInstitution();
        return named == null || !named.main() ? Address.OFFICER.redirect() : null;
    }

    public OfficerInstitution getInstitution() {
        if (institution == null) {
            institution = own.getInstitution();
        }
        return institution;
    }

    /** Officers whose office the caller may end, the choice of nobody first. */
    public List<SelectItem> getLeavers() {
        return Stream.concat(
                        Stream.of(new SelectItem("", Messages.of("institution.officerChoose"))),
                        getInstitution().officers().stream()
                                .filter(each -> each.role() != OfficerRole.MAIN)
                                .map(each -> new SelectItem(each.id().toString(), label(each))))
                .toList();
    }

    private String label(OfficerView each) {
        return each.name() + ", " + Messages.of("institution.role" + each.role()) + ", " + dates.date(each.from())
                + " – " + (each.until() == null ? Messages.of("institution.open") : dates.date(each.until()));
    }

    public String end() {
        if (leaver == null || leaver.isEmpty()) {
            Refusals.at("leaver", "institution.officerChooseFirst");
            return null;
        }
        try {
            appointments.end(own.id(), UUID.fromString(leaver));
            return Address.OFFICERS.redirect(PageNotice.OFFICER_ENDED) + "&no=" + own.id();
        } catch (InstitutionException refused) {
            Refusals.at("leaver", "institution.refused" + refused.messageKey());
            return null;
        }
    }

    public String getLeaver() {
        return leaver;
    }

    public void setLeaver(String leaver) {
        this.leaver = leaver;
    }
}
