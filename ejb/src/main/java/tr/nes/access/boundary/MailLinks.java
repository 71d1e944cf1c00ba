package tr.nes.access.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import tr.nes.access.LinkPurpose;
import tr.nes.access.OneTimeLinkId;
import tr.nes.access.control.link.OneTimeLinks;
import tr.nes.access.entity.OneTimeLink;
import tr.nes.shared.Caller;
import tr.nes.shared.Roles;

/**
 * One-time links that verify a new mail address, for the slice that sends them. Valid for 30 minutes, and only the
 * newest.
 */
@Stateless
public class MailLinks {

    @Inject
    private OneTimeLinks links;

    @Inject
    private Caller caller;

    /** Creates a 256-bit token that must appear only in the mail to this address. */
    @RolesAllowed(Roles.HOLDER)
    public String make(String mail) {
        return links.make(LinkPurpose.NEW_MAIL, caller.holder(), mail);
    }

    /** Empty if it is not valid now; nothing is changed. */
    @PermitAll
    public Optional<OneTimeLinkId> find(String token) {
        return links.find(LinkPurpose.NEW_MAIL, token).map(OneTimeLink::number);
    }

    /** The address to which the caller's link was sent; empty if it is not valid now or not the caller's. */
    @RolesAllowed(Roles.HOLDER)
    public Optional<String> address(OneTimeLinkId id) {
        return links.find(LinkPurpose.NEW_MAIL, id)
                .filter(link -> link.holder().equals(caller.holder()))
                .map(OneTimeLink::mail);
    }

    /**
     * Redeems the link and returns the address to which it was sent; empty if it was not valid or not the
     * caller's.
     */
    @RolesAllowed(Roles.HOLDER)
    public Optional<String> use(OneTimeLinkId id) {
        return links.use(LinkPurpose.NEW_MAIL, id, link -> link.holder().equals(caller.holder()))
                .map(OneTimeLink::mail);
    }
}
