package tr.nes.institution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tr.nes.institution.InstitutionException;
import tr.nes.institution.InstitutionException.Reason;
import tr.nes.institution.InstitutionState;
import tr.nes.institution.OfficerRole;
import tr.nes.institution.entity.Institution;
import tr.nes.institution.entity.Officer;
import tr.nes.shared.Caller;
import tr.nes.shared.HolderId;

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

    /** @throws InstitutionException INSTITUTION_UNKNOWN if the caller does not act for it. Locked, so that lists change one after another. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Institution demand(UUID id) {
        Institution institution = records.lock(id);
        if (institution.state() != InstitutionState.ACTIVE
                || offices(institution).findAny().isEmpty()) {
            throw new InstitutionException(Reason.INSTITUTION_UNKNOWN);
        }
        return institution;
    }

    /**
     * VKN of one of the caller's institutions. Units of one body share it, and so do their debts: it is empty unless the caller acts
     * for all of them, or if the institution has none.
     *
     * @throws InstitutionException INSTITUTION_UNKNOWN if the caller does not act for it
     */
    public Optional<String> taxNumber(UUID id) {
        List<UUID> own = institutions().stream().map(Institution::id).toList();
        if (!own.contains(id)) {
            throw new InstitutionException(Reason.INSTITUTION_UNKNOWN);
        }
        return Optional.ofNullable(records.find(id).data().numbers().tax())
                .filter(number -> own.containsAll(records.withTaxNumber(number)));
    }

    /** Of the institution or of one above it. */
    public boolean isMain(Institution institution) {
        return offices(institution).anyMatch(officer -> officer.role() == OfficerRole.MAIN);
    }

    /** Whether this person acts today for it, whoever calls. */
    public boolean isOfficer(HolderId person, Institution institution) {
        return institution.state() == InstitutionState.ACTIVE
                && offices(person, institution).findAny().isPresent();
    }

    private Stream<Officer> offices(Institution institution) {
        return offices(caller.holder(), institution);
    }

    private Stream<Officer> offices(HolderId person, Institution institution) {
        return officers.actingNow(person).stream()
                .filter(officer -> institution.path().contains(officer.institution() + "/"));
    }
}
