package tr.nes.card.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import tr.nes.card.OperationState;
import tr.nes.card.QuarantinedSecret;
import tr.nes.card.UnknownOperation;
import tr.nes.card.control.operation.CardRecords;
import tr.nes.card.entity.CardOperation;
import tr.nes.card.entity.PukCustody;
import tr.nes.shared.Roles;

/** What staff has to look after: nobody's name, no secret. */
@Stateless
@RolesAllowed({Roles.BACK_OFFICE, Roles.ADMIN})
public class OpenCases {

    @Inject
    private CardRecords records;

    /** Oldest first. Each is closed by itself when its card is next seen in a reader. */
    public List<UnknownOperation> unknownOperations() {
        return records.inState(OperationState.UNKNOWN).stream()
                .map(CardOperation::unknownView)
                .toList();
    }

    /** Oldest first. */
    public List<QuarantinedSecret> quarantinedSecrets() {
        return records.quarantined().stream().map(PukCustody::quarantineView).toList();
    }
}
