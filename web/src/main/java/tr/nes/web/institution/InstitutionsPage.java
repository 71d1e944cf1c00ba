package tr.nes.web.institution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tr.nes.institution.InstitutionState;
import tr.nes.institution.InstitutionView;
import tr.nes.institution.boundary.InstitutionAdmissions;

/** Kurumlar: those that wait for a decision first. */
@Named
@RequestScoped
public class InstitutionsPage {

    @Inject
    private InstitutionAdmissions institutions;

    private List<InstitutionView> all;

    public List<InstitutionView> getAll() {
        if (all == null) {
            all = institutions.all();
        }
        return all;
    }

    /** Style of a state's chip. */
    public String kindOf(InstitutionState state) {
        return switch (state) {
            case PROPOSED -> "info";
            case ACTIVE -> "success";
            case REJECTED -> "neutral";
        };
    }
}
