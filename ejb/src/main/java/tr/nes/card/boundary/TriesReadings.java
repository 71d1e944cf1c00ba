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

/** Card types whose tries are no longer read, since the reading cost one of their cards a try. */
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

    /** ATRs whose tries are not read at all any more; contains no data of cards or persons. */
    @PermitAll
    public List<String> stoppedAtrs() {
        return stops.all().stream().map(StoppedTriesReading::atr).distinct().toList();
    }

    /**
     * Allows this reading again for cards of this ATR.
     *
     * @return false if it was not stopped
     */
    @RolesAllowed(Roles.ADMIN)
    @RequiresFreshFactor
    public boolean lift(String atr, String question) {
        return stops.lift(atr, question);
    }
}
