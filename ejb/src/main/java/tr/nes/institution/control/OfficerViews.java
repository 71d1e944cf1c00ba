package tr.nes.institution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tr.nes.holder.boundary.Holders;
import tr.nes.institution.InstitutionApplication;
import tr.nes.institution.OfficerInstitution;
import tr.nes.institution.OfficerView;
import tr.nes.institution.entity.Institution;
import tr.nes.institution.entity.Officer;
import tr.nes.shared.Caller;

/** Institutions and officers for display to officers. */
@ApplicationScoped
public class OfficerViews {

    @Inject
    private OfficerRecords officers;

    @Inject
    private OfficerRights rights;

    @Inject
    private Holders holders;

    @Inject
    private Caller caller;

    public OfficerInstitution of(Institution institution) {
        InstitutionApplication data = institution.data();
        return new OfficerInstitution(
                institution.id(),
                data.title(),
                institution.depth(),
                data.order(),
                data.paper(),
                data.quota(),
                rights.isMain(institution),
                officers.lasting(institution.id()).stream().map(this::of).toList());
    }

    private OfficerView of(Officer officer) {
        return new OfficerView(
                officer.id(),
                holders.view(officer.holder()).fullName(),
                officer.role(),
                officer.from(),
                officer.until(),
                officer.holder().equals(caller.holder()));
    }
}
