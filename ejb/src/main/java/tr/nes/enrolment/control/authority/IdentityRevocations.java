package tr.nes.enrolment.control.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.CertificateView;
import tr.nes.certificate.NotInThisState;
import tr.nes.certificate.Obstacle;
import tr.nes.certificate.Requester;
import tr.nes.certificate.RevocationReason;
import tr.nes.certificate.StatusChangeException;
import tr.nes.certificate.boundary.StaffCertificates;
import tr.nes.shared.HolderId;

/**
 * Revokes the certificates of identities that people no longer have. The authority is called outside any transaction;
 * what it did not answer is asked again in the next round.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class IdentityRevocations {

    private static final Logger LOG = System.getLogger(IdentityRevocations.class.getName());

    @Inject
    private IdentityLinkSettlement settlement;

    @Inject
    private StaffCertificates certificates;

    /** Whether a round would find something to do. */
    public boolean isWaiting() {
        return !settlement.waiting().isEmpty();
    }

    /** One round over those that wait. */
    public void revokeAll() {
        settlement.waiting().forEach(this::revoke);
    }

    private void revoke(UUID link) {
        HolderId holder = settlement.holderOf(link);
        certificates.of(holder).stream()
                .filter(IdentityRevocations::isRevocable)
                .forEach(each -> revoke(holder, each));
        if (certificates.of(holder).stream().noneMatch(each -> isRevocable(each) || each.changeOpen())) {
            settlement.settle(link);
        }
    }

    private static boolean isRevocable(CertificateView certificate) {
        Obstacle obstacle = certificate.obstacleTo(CertificateOperation.REVOKE, Requester.OPERATOR);
        return obstacle == Obstacle.NONE || obstacle == Obstacle.CHANGE_OPEN;
    }

    private void revoke(HolderId holder, CertificateView certificate) {
        try {
            certificates.revoke(holder, certificate.serialNumber(), RevocationReason.AFFILIATION_CHANGED);
        } catch (NotInThisState ended) {
            LOG.log(Level.DEBUG, "the certificate has ended", ended);
        } catch (StatusChangeException underWay) {
            LOG.log(Level.DEBUG, "a change of the old certificate is under way", underWay);
        }
    }
}
