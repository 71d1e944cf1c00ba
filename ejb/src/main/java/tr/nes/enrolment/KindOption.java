package tr.nes.enrolment;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import tr.nes.certificate.CertificateView;

/**
 * Whether a kind of application is open to somebody.
 *
 * @param obstacle why not; null if it is
 * @param instead the kind that fits; this one if it is open, null if the person has to wait
 * @param from when it will be open; null unless the person has to wait
 * @param certificates that it would replace, the one that lasts longest first
 */
public record KindOption(
        ApplicationKind kind,
        Obstacle obstacle,
        ApplicationKind instead,
        Instant from,
        List<CertificateView> certificates)
        implements Serializable {

    public boolean isPossible() {
        return obstacle == null;
    }

    /**
     * The certificate that would be replaced; null if none would.
     *
     * @param serialNumber null for the one that lasts longest
     * @throws ApplicationException KIND_NOT_POSSIBLE if it is not one of these
     */
    public CertificateView replaced(String serialNumber) {
        if (serialNumber == null) {
            return certificates.isEmpty() ? null : certificates.get(0);
        }
        return certificates.stream()
                .filter(each -> each.serialNumber().equals(serialNumber))
                .findFirst()
                .orElseThrow(() -> new ApplicationException(ApplicationException.Reason.KIND_NOT_POSSIBLE));
    }

    /** Why a kind is not open. */
    public enum Obstacle {
        /** There never was one. */
        NO_CERTIFICATE,
        /** The person has or had one already. */
        NOT_THE_FIRST,
        /** It has ended, so there is nothing to renew or to revoke. */
        CERTIFICATE_ENDED,
        TOO_EARLY,
        /** The next one is there and waits for its beginning. */
        RENEWED_ALREADY
    }
}
