package tr.nes.institution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import tr.nes.holder.boundary.Holders;
import tr.nes.institution.InstitutionApplication;
import tr.nes.institution.MainOfficerChangeView;
import tr.nes.institution.OfficerInstitution;
import tr.nes.institution.OfficerView;
import tr.nes.institution.entity.Institution;
import tr.nes.institution.entity.MainOfficerChange;
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
                institution.approvesForms(),
                ofInstitution(institution.id()));
    }

    /** Present and coming officers of the institution itself. */
    public List<OfficerView> ofInstitution(UUID institution) {
        return officers.lasting(institution).stream().map(this::of).toList();
    }

    public MainOfficerChangeView of(MainOfficerChange change, Institution institution) {
        return new MainOfficerChangeView(
                change.id(),
                institution.id(),
                institution.data().title(),
                change.coming().orElse(null),
                change.leaving()
                        .flatMap(id -> officers.lasting(institution.id(), id))
                        .map(leaver -> holders.view(leaver.holder()).fullName())
                        .orElse(null),
                holders.view(change.proposedBy()).fullName(),
                change.proposedBy().equals(caller.holder()),
                change.proposedAt());
    }

    private OfficerView of(Officer officer) {
        return new OfficerView(
                officer.id(),
                holders.view(officer.holder()).fullName(),
                officer.role(),
                officer.from(),
                officer.until(),
                officer.actsOn(officers.today()),
                officer.holder().equals(caller.holder()));
    }
}
