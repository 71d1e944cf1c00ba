package tr.nes.sealing.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import tr.nes.sealing.EpochFate;
import tr.nes.sealing.control.EpochRecords;
import tr.nes.sealing.control.EpochRotationJob;
import tr.nes.sealing.control.MasterKeys;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/**
 * The epochs under which PINs are sealed. Once an epoch's key is destroyed, no backup can bring back what was
 * erased in it.
 */
@Stateless
public class Epochs {

    @Inject
    private EpochRecords records;

    @Inject
    private EpochRotationJob job;

    @Inject
    private MasterKeys keys;

    /** Empty if this epoch is neither recorded nor in the key store. For other slices. */
    @PermitAll
    public Optional<EpochFate> fate(String keyId) {
        return records.fate(keyId).or(() -> keys.find(keyId).map(unrecorded -> records.fateOfNewest()));
    }

    /** Ends the current epoch now; its key is destroyed when the transactions in progress are over. */
    @RolesAllowed(Roles.ADMIN)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @RequiresFreshFactor
    public void rotate() {
        job.tick();
        records.wantSuccessor();
        job.tick();
    }
}
