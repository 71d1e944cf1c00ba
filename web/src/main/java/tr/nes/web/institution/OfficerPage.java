package tr.nes.web.institution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tr.nes.institution.OfficerInstitution;
import tr.nes.institution.boundary.OfficerInstitutions;

/** Yetkili İşlemleri: the officer's institutions and who else acts for them. */
@Named
@RequestScoped
public class OfficerPage {

    @Inject
    private OfficerInstitutions institutions;

    private List<OfficerInstitution> mine;

    public List<OfficerInstitution> getMine() {
        if (mine == null) {
            mine = institutions.mine();
        }
        return mine;
    }
}
