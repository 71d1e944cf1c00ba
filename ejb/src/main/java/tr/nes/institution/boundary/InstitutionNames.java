package tr.nes.institution.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tr.nes.institution.PaperReceiver;
import tr.nes.institution.control.InstitutionRecords;

/** Titles of institutions, and which take their own paper. For other slices only. */
@Stateless
@PermitAll
public class InstitutionNames {

    @Inject
    private InstitutionRecords institutions;

    /** By id; those that are unknown are missing. */
    public Map<UUID, String> titles(Collection<UUID> ids) {
        return institutions.titles(ids);
    }

    /** Active institutions whose signed forms go there. */
    public Set<UUID> receiving(PaperReceiver receiver) {
        return institutions.receiving(receiver);
    }
}
