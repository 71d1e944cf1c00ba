package tr.nes.certificate;

import java.io.Serializable;
import java.util.Set;
import tr.nes.shared.HolderId;

/**
 * Which certificates of an institution are wanted.
 *
 * @param status null for all
 * @param holders null for everybody
 * @param good only those that are neither revoked nor at their end
 * @param text words of the name in the certificate, or the beginning of its or the card's serial number; empty for all
 */
public record CertificateFilter(CertificateStatus status, Set<HolderId> holders, boolean good, String text)
        implements Serializable {

    public static final CertificateFilter ALL = new CertificateFilter(null, null, false, "");
}
