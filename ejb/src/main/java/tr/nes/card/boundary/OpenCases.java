package tr.nes.card.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import tr.nes.card.OperationState;
import tr.nes.card.QuarantinedSecret;
import tr.nes.card.UnknownOperation;
import tr.nes.card.control.operation.CardRecords;
import tr.nes.card.entity.CardOperation;
import tr.nes.shared.Roles;

/** Cases that staff has to follow up, for the slice that lists them; contains no names and no secrets. */
@Stateless
@RolesAllowed({Roles.BACK_OFFICE, Roles.ADMIN, Roles.SYSTEM})
public class OpenCases {

    @Inject
    private CardRecords records;

    /** How many of both there are, for the metrics: a figure only. */
    @PermitAll
    public int count() {
        return records.inState(OperationState.UNKNOWN).size()
                + records.quarantined().size();
    }

    /** Oldest first. Each is closed automatically when its card is next inserted. */
    public List<UnknownOperation> unknownOperations() {
        return records.inState(OperationState.UNKNOWN).stream()
                .map(CardOperation::unknownView)
                .toList();
    }

    /** Oldest first. */
    public List<QuarantinedSecret> quarantinedSecrets() {
        return records.quarantined();
    }
}
