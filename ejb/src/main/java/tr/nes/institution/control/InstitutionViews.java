package tr.nes.institution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tr.nes.holder.boundary.Holders;
import tr.nes.institution.InstitutionView;
import tr.nes.institution.entity.Institution;
import tr.nes.shared.Caller;

/** Institutions for display. */
@ApplicationScoped
public class InstitutionViews {

    @Inject
    private Holders holders;

    @Inject
    private Caller caller;

    public InstitutionView of(Institution institution) {
        return new InstitutionView(
                institution.id(),
                institution.data(),
                institution.depth(),
                institution.state(),
                institution.firstOfficer().fullName(),
                holders.view(institution.proposedBy()).fullName(),
                institution.proposedBy().equals(caller.holder()),
                institution.proposedAt(),
                institution.rejection());
    }
}
