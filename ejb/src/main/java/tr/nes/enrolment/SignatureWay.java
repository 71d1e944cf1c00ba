package tr.nes.enrolment;

import java.io.Serializable;

/** The ways to sign an application. */
public enum SignatureWay {
    WET,
    E_SIGNED,
    CONSENTED;

    /**
     * Whether a way is open to an applicant.
     *
     * @param obstacle why not; null if it is
     */
    public record Option(SignatureWay way, Obstacle obstacle) implements Serializable {
        public boolean isPossible() {
            return obstacle == null;
        }
    }

    /** Why a way is not open. */
    public enum Obstacle {
        /** E-signing needs a certificate that is valid at that moment. */
        NO_CERTIFICATE,
        CERTIFICATE_SUSPENDED,
        /** Expired or revoked. */
        CERTIFICATE_ENDED,
        /** Kullanıma Aç is still to come, or its time. */
        CERTIFICATE_NOT_IN_USE,
        NO_CONSENT,
        /** The person is not logged in with the account. */
        LOGIN_NEEDED
    }
}
