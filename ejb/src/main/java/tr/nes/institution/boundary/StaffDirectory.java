package tr.nes.institution.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tr.nes.holder.boundary.Holders;
import tr.nes.institution.Employer;
import tr.nes.institution.EnrolmentOrder;
import tr.nes.institution.InstitutionState;
import tr.nes.institution.Payer;
import tr.nes.institution.StaffRecord;
import tr.nes.institution.control.InstitutionRecords;
import tr.nes.institution.control.OfficerRecords;
import tr.nes.institution.control.OfficerRights;
import tr.nes.institution.control.StaffLeavers;
import tr.nes.institution.control.StaffRecords;
import tr.nes.institution.entity.Institution;
import tr.nes.institution.entity.StaffMember;
import tr.nes.shared.HolderId;
import tr.nes.shared.Roles;

/** Who works where. For other slices only; pages must not expose it. */
@Stateless
public class StaffDirectory {

    @Inject
    private StaffRecords records;

    @Inject
    private StaffLeavers leavers;

    @Inject
    private InstitutionRecords institutions;

    @Inject
    private OfficerRights rights;

    @Inject
    private OfficerRecords officers;

    @Inject
    private Holders holders;

    /** Where somebody works, at active institutions. Accepts any text. */
    @PermitAll
    public List<StaffRecord> of(String identityNumber) {
        return records.active(identityNumber).stream()
                .map(member -> record(institutions.find(member.institution()), member))
                .filter(each -> institutions.find(each.institution()).state() == InstitutionState.ACTIVE)
                .toList();
    }

    /**
     * These people of an institution in the caller's office; ids that are not on its list are left out.
     *
     * @throws tr.nes.institution.InstitutionException INSTITUTION_UNKNOWN if it is not in it
     */
    @RolesAllowed(Roles.OFFICER)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public List<StaffRecord> members(UUID institution, Collection<UUID> ids) {
        Institution own = rights.demand(institution);
        return ids.stream()
                .distinct()
                .map(records::member)
                .filter(member -> member != null
                        && member.isActive()
                        && member.institution().equals(own.id()))
                .map(member -> record(own, member))
                .toList();
    }

    /** Whether the caller acts today for this institution, or for one above it. */
    @RolesAllowed(Roles.OFFICER)
    public boolean isInOffice(UUID institution) {
        return rights.institutions().stream().anyMatch(each -> each.id().equals(institution));
    }

    /** @throws tr.nes.institution.InstitutionException INSTITUTION_UNKNOWN if it is not in the caller's office */
    @RolesAllowed(Roles.OFFICER)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void demandOffice(UUID institution) {
        rights.demand(institution);
    }

    /**
     * VKN of an institution in the caller's office; empty if it has none, or shares it with one that is not in it.
     *
     * @throws tr.nes.institution.InstitutionException INSTITUTION_UNKNOWN if it is not in it
     */
    @RolesAllowed(Roles.OFFICER)
    public Optional<String> taxNumber(UUID institution) {
        return rights.taxNumber(institution);
    }

    /** The institutions for which the caller acts today, from the top down. */
    @RolesAllowed(Roles.OFFICER)
    public List<UUID> offices() {
        return rights.institutions().stream().map(Institution::id).toList();
    }

    /** Identity numbers of people who left it and whose rows are not erased yet; the newest leavers, at most 2,000. */
    @PermitAll
    public List<String> leavers(UUID institution) {
        return leavers.of(institution);
    }

    /** Whether this person acts today for this institution, or for one above it, whoever calls. */
    @PermitAll
    public boolean isOfficer(HolderId person, UUID institution) {
        return rights.isOfficer(person, institutions.find(institution));
    }

    /** Whether its officers sign lists first and don't look at the forms of those people again. */
    @PermitAll
    public boolean isListEnough(UUID id) {
        Institution institution = institutions.find(id);
        return institution.data().order() == EnrolmentOrder.LIST_FIRST && !institution.approvesForms();
    }

    /** Until the transaction ends nobody else gets past this for the same institution. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void reserve(UUID institution) {
        institutions.lock(institution);
    }

    /** @throws tr.nes.institution.InstitutionException INSTITUTION_UNKNOWN if there is none with this id */
    @PermitAll
    public Employer employer(UUID id) {
        Institution institution = institutions.find(id);
        List<String> names = Stream.of(institution.path().split("/"))
                .map(UUID::fromString)
                .flatMap(each -> officers.lasting(each).stream())
                .filter(officer -> officer.actsOn(officers.today()))
                .map(officer -> holders.view(officer.holder()).fullName())
                .distinct()
                .toList();
        return new Employer(
                institution.data().title(),
                institution.data().paper(),
                institution.data().payer(),
                names);
    }

    /** As it is registered. @throws tr.nes.institution.InstitutionException INSTITUTION_UNKNOWN */
    @PermitAll
    public String title(UUID id) {
        return institutions.find(id).data().title();
    }

    /** Who pays for its people. @throws tr.nes.institution.InstitutionException INSTITUTION_UNKNOWN */
    @PermitAll
    public Payer payer(UUID id) {
        return institutions.find(id).data().payer();
    }

    /** Where the institution gets its mail. @throws tr.nes.institution.InstitutionException INSTITUTION_UNKNOWN */
    @PermitAll
    public String noticeAddress(UUID id) {
        return institutions.find(id).data().mail();
    }

    private static StaffRecord record(Institution institution, StaffMember member) {
        return new StaffRecord(
                institution.id(), institution.data().order(), member.view().line());
    }
}
