package tr.nes.web.officer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tr.nes.enrolment.ApplicationListView;
import tr.nes.enrolment.boundary.ApplicationLists;
import tr.nes.web.institution.StaffListPage;
import tr.nes.web.shell.Address;

/** İmza listeleri of an institution. */
@Named
@RequestScoped
public class ListsPage {

    @Inject
    private ApplicationLists lists;

    @Inject
    private StaffListPage staff;

    private List<ApplicationListView> all;

    /** Leads back unless the address names an institution of the officer's. */
    public String enterPage() {
        return staff.getInstitution() == null ? Address.OFFICER.redirect() : null;
    }

    /** Newest first. */
    public List<ApplicationListView> getAll() {
        if (all == null) {
            all = lists.of(staff.getInstitution().id());
        }
        return all;
    }
}
