package tr.nes.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.UUID;
import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.CertificateView;
import tr.nes.certificate.NotInThisState;
import tr.nes.certificate.Obstacle;
import tr.nes.certificate.Requester;
import tr.nes.certificate.RevocationReason;
import tr.nes.certificate.StatusChangeException;
import tr.nes.certificate.boundary.StaffCertificates;
import tr.nes.delivery.entity.Shipment;

/**
 * Revokes what is on cards that were lost or faulty. The authority is called outside any transaction; what it did not
 * answer is asked again in the next round.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ReplacedCards {

    private static final Logger LOG = System.getLogger(ReplacedCards.class.getName());
    private static final int BATCH = 50;

    @Inject
    private ReplacedShipments shipments;

    @Inject
    private StaffCertificates certificates;

    /** Whether a round would find something to do. */
    public boolean isWaiting() {
        return !shipments.waiting(1).isEmpty();
    }

    /** One round over those that wait. */
    public void revokeAll() {
        shipments.waiting(BATCH).forEach(this::revoke);
    }

    private void revoke(UUID id) {
        Shipment shipment = shipments.of(id);
        on(shipment).stream().filter(ReplacedCards::isRevocable).forEach(each -> revoke(shipment, each));
        if (on(shipment).stream().noneMatch(each -> isRevocable(each) || each.changeOpen())) {
            shipments.settle(id);
        }
    }

    private List<CertificateView> on(Shipment shipment) {
        return certificates.of(shipment.holder()).stream()
                .filter(each -> shipment.card().equals(each.cardSerial()))
                .toList();
    }

    private static boolean isRevocable(CertificateView certificate) {
        Obstacle obstacle = certificate.obstacleTo(CertificateOperation.REVOKE, Requester.OPERATOR);
        return obstacle == Obstacle.NONE || obstacle == Obstacle.CHANGE_OPEN;
    }

    private void revoke(Shipment shipment, CertificateView certificate) {
        try {
            certificates.revoke(shipment.holder(), certificate.serialNumber(), RevocationReason.KEY_COMPROMISE);
        } catch (NotInThisState ended) {
            LOG.log(Level.DEBUG, "the certificate has ended", ended);
        } catch (StatusChangeException underWay) {
            LOG.log(Level.DEBUG, "a change of the replaced card's certificate is under way", underWay);
        }
    }
}
