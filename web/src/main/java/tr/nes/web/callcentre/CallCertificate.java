package tr.nes.web.callcentre;

import java.time.Instant;
import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.Obstacle;
import tr.nes.certificate.Requester;
import tr.nes.web.operations.CertificateItem;

/** A certificate as staff sees it in a call: what is possible, and why the rest is not. */
public record CallCertificate(CertificateItem item, Instant heldSince) {

    public String getSerialNumber() {
        return item.getSerialNumber();
    }

    public CertificateItem getItem() {
        return item;
    }

    public Instant getHeldSince() {
        return heldSince;
    }

    public boolean isSuspendable() {
        return allows(CertificateOperation.SUSPEND);
    }

    public boolean isReinstatable() {
        return allows(CertificateOperation.REINSTATE);
    }

    public boolean isRevocable() {
        return allows(CertificateOperation.REVOKE);
    }

    /** Who suspended it; null unless it is suspended. */
    public Requester getHeldBy() {
        return item.certificate().heldBy();
    }

    /** Key in the certificate bundle of why neither is possible; null if one is, or if somebody else suspended it. */
    public String getWhy() {
        if (isSuspendable() || isReinstatable()) {
            return null;
        }
        if (item.isChangeOpen()) {
            return "obstacle" + Obstacle.CHANGE_OPEN;
        }
        return getHeldBy() == null ? CertificateItem.stateKey(item.certificate().status()) : null;
    }

    private boolean allows(CertificateOperation operation) {
        return item.certificate().obstacleTo(operation, Requester.OPERATOR) == Obstacle.NONE;
    }
}
