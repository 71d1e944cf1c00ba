package tr.nes.card.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import tr.nes.card.CardView;
import tr.nes.shared.Roles;

/** The cards of the person who is logged in. */
@Stateless
public class Cards {

    @RolesAllowed(Roles.HOLDER)
    public List<CardView> mine() {
        throw new UnsupportedOperationException();
    }
}
