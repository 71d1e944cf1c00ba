package tr.nes.web.institution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tr.nes.institution.OfficerInstitution;
import tr.nes.institution.boundary.OfficerAppointments;
import tr.nes.institution.boundary.OfficerInstitutions;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;

/** Yetkili İşlemleri: the officer's institutions and who else acts for them. */
@Named
@RequestScoped
public class OfficerPage {

    @Inject
    private OfficerInstitutions institutions;

    @Inject
    private OfficerAppointments appointments;

    private List<OfficerInstitution> mine;

    /** Whether forms of listed people are approved one by one, or by the list alone. */
    public String turnApproval(OfficerInstitution institution) {
        appointments.approveForms(institution.id(), !institution.approvesForms());
        return Address.OFFICER.redirect(PageNotice.APPROVAL_CHANGED);
    }

    public List<OfficerInstitution> getMine() {
        if (mine == null) {
            mine = institutions.mine();
        }
        return mine;
    }
}
