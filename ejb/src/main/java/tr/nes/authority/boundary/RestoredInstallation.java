package tr.nes.authority.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import tr.nes.authority.PendingRestore;
import tr.nes.authority.control.RestoredBackups;
import tr.nes.authority.control.crl.RevocationListImport;
import tr.nes.authority.control.crl.RevocationLists;
import tr.nes.authority.control.ocsp.StatusSnapshot;
import tr.nes.shared.Roles;

/**
 * An installation made from a backup. Certificates may have been revoked since, so until an operator accepts it OCSP
 * answers for revoked certificates only, no list is issued, and nobody logs in with a certificate.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RestoredInstallation {

    @Inject
    private RestoredBackups backups;

    @Inject
    private RevocationListImport lists;

    @Inject
    private StatusSnapshot snapshot;

    @Inject
    private RevocationLists publication;

    /** Empty unless a restore waits for its acceptance. Access is restricted by the endpoint. */
    @PermitAll
    public Optional<PendingRestore> pending() {
        return backups.pending();
    }

    /**
     * Takes over the entries of a revocation list that this authority has issued.
     *
     * @param list DER or PEM
     * @return number of certificates whose status has changed
     * @throws IllegalArgumentException if it is not a list of this authority
     */
    @RolesAllowed(Roles.SYSTEM)
    public int take(byte[] list) {
        int changed = lists.take(list);
        snapshot.readAgain();
        return changed;
    }

    /**
     * Statuses are told again, and lists go on with numbers that cannot have been issued before.
     *
     * @throws SQLException if a list can't be issued; nothing is accepted then
     * @throws IOException likewise
     */
    @RolesAllowed(Roles.SYSTEM)
    public void accept(String reason) throws SQLException, IOException {
        publication.renumber();
        backups.accept(reason);
    }
}
