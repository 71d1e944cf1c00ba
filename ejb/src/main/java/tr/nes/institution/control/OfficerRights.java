package tr.nes.institution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import tr.nes.institution.OfficerRole;
import tr.nes.institution.entity.Institution;
import tr.nes.institution.entity.Officer;
import tr.nes.shared.Caller;

/** What the caller may do as an officer today: everything in and below an institution of his own. */
@ApplicationScoped
public class OfficerRights {

    @Inject
    private InstitutionRecords records;

    @Inject
    private OfficerRecords officers;

    @Inject
    private Caller caller;

    /** From the top down, without repetition. */
    public List<Institution> institutions() {
        return officers.actingNow(caller.holder()).stream()
                .map(officer -> records.find(officer.institution()))
                .flatMap(top -> records.subtree(top).stream())
                .distinct()
                .toList();
    }

    /** Of the institution or of one above it. */
    public boolean isMain(Institution institution) {
        return offices(institution).anyMatch(officer -> officer.role() == OfficerRole.MAIN);
    }

    private Stream<Officer> offices(Institution institution) {
        return officers.actingNow(caller.holder()).stream()
                .filter(officer -> institution.path().contains(officer.institution() + "/"));
    }
}
