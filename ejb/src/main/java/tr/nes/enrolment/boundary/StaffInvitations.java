package tr.nes.enrolment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import tr.nes.enrolment.ApplicationActor;
import tr.nes.enrolment.control.ApplicationBeginning;
import tr.nes.enrolment.control.Invitations;
import tr.nes.enrolment.entity.Application;
import tr.nes.institution.EnrolmentOrder;
import tr.nes.institution.StaffRecord;
import tr.nes.institution.boundary.ListedPeople;
import tr.nes.institution.boundary.StaffDirectory;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/** An officer invites people of the staff list to apply. */
@Stateless
@RolesAllowed(Roles.OFFICER)
public class StaffInvitations {

    @Inject
    private StaffDirectory staff;

    @Inject
    private ListedPeople listed;

    @Inject
    private ApplicationBeginning beginning;

    @Inject
    private Invitations invitations;

    /**
     * Mails each of them a link, a new one to who has an unused or unfinished one; leaves out whose application is
     * further on and, where the list comes first, who is on no list that was sent.
     *
     * @return how many were invited
     * @throws tr.nes.institution.InstitutionException INSTITUTION_UNKNOWN if it is not in the caller's office
     */
    @RequiresFreshFactor
    public int invite(UUID institution, List<UUID> members) {
        int sent = 0;
        for (StaffRecord person : staff.members(institution, members)) {
            if (!isInTurn(person)) {
                continue;
            }
            Application application = beginning.begin(person, ApplicationActor.OFFICER);
            if (invitations.isPossible(application)) {
                invitations.send(application);
                sent++;
            }
        }
        return sent;
    }

    private boolean isInTurn(StaffRecord person) {
        return person.order() != EnrolmentOrder.LIST_FIRST
                || listed.of(person.line().identityNumber().value()).stream()
                        .anyMatch(each -> each.institution().equals(person.institution()));
    }
}
