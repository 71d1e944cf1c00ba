package tr.nes.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tr.nes.enrolment.boundary.StaffInvitations;
import tr.nes.institution.InstitutionException;
import tr.nes.web.access.StepUp;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** Invites those who were chosen on the staff list. */
@Named
@RequestScoped
public class StaffInvitationPage {
    @Inject
    private StaffInvitations invitations;

    @Inject
    private HttpServletRequest request;

    public String invite() {
        try {
            UUID institution = UUID.fromString(String.valueOf(request.getParameter(StepUp.ITEM)));
            List<UUID> chosen = Stream.ofNullable(request.getParameterValues("ayrilan"))
                    .flatMap(Stream::of)
                    .map(UUID::fromString)
                    .toList();
            if (chosen.isEmpty()) {
                Refusals.add("enrolment.invitedNone");
                return null;
            }
            PageNotice said = invitations.invite(institution, chosen) == chosen.size()
                    ? PageNotice.PEOPLE_INVITED
                    : PageNotice.PEOPLE_PARTLY_INVITED;
            return Address.STAFF_LIST.redirect(said) + "&" + StepUp.ITEM + "=" + institution;
        } catch (IllegalArgumentException | InstitutionException tampered) {
            return Address.OFFICER.redirect();
        }
    }
}
