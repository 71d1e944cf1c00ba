package tr.nes.card.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import tr.nes.card.StoppedTriesReading;
import tr.nes.card.control.reading.TriesReadingStops;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/** Which kinds of cards are no longer asked for their tries, since being asked cost one of them a try. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class TriesReadings {

    @Inject
    private TriesReadingStops stops;

    /** Oldest first. */
    @RolesAllowed({Roles.ADMIN, Roles.BACK_OFFICE, Roles.CALL_CENTRE})
    public List<StoppedTriesReading> stopped() {
        return stops.all();
    }

    /** ATRs of which none tells its tries any more; says nothing of a card or person. */
    @PermitAll
    public List<String> stoppedAtrs() {
        return stops.all().stream().map(StoppedTriesReading::atr).distinct().toList();
    }

    /**
     * Cards of this ATR may be asked so again.
     *
     * @return false if nothing was stopped
     */
    @RolesAllowed(Roles.ADMIN)
    @RequiresFreshFactor
    public boolean lift(String atr, String question) {
        return stops.lift(atr, question);
    }
}
