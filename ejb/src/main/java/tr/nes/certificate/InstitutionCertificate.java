package tr.nes.certificate;

import java.io.Serializable;
import tr.nes.holder.HolderView;

/** A certificate in the list of the institution for which it was issued. */
public record InstitutionCertificate(HolderView holder, CertificateView certificate) implements Serializable {

    /** What prevents the institution's officer from this operation. */
    public Obstacle obstacleTo(CertificateOperation operation) {
        return certificate.obstacleTo(operation, Requester.OFFICER);
    }
}
