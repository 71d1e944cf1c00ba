package tr.nes.certificate.control;

import java.time.Instant;
import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.CertificateUnknown;
import tr.nes.certificate.NotInThisState;
import tr.nes.certificate.Requester;
import tr.nes.certificate.RevocationReason;
import tr.nes.certificate.StatusChangeException;
import tr.nes.certificate.StatusChangeException.Reason;
import tr.nes.certificate.entity.Certificate;

/** Conditions for a change of a certificate's state. */
final class ChangeRules {

    private ChangeRules() {}

    /** @param certificate null if there is none with this serial number */
    static void check(ChangeOrder order, Certificate certificate, boolean changeOpen, Instant now) {
        isTheOwners(order, certificate);
        reasonIsAllowed(order);
        switch (certificate.obstacleTo(order.operation(), order.requester(), changeOpen, now)) {
            case CHANGE_OPEN -> throw new StatusChangeException(Reason.CHANGE_OPEN);
            case STATE -> throw new NotInThisState(order.operation(), certificate.status(now));
            case HOLD_OF_ANOTHER -> throw new StatusChangeException(Reason.HOLD_OF_ANOTHER);
            case NONE -> {}
        }
    }

    /** To the caller, another holder's certificate looks the same as none. */
    private static void isTheOwners(ChangeOrder order, Certificate certificate) {
        if (certificate == null || !isOf(order, certificate)) {
            throw new CertificateUnknown();
        }
    }

    private static boolean isOf(ChangeOrder order, Certificate certificate) {
        if (order.body() != null) {
            return order.body().equals(certificate.body());
        }
        return order.owner() == null || certificate.belongsTo(order.owner());
    }

    private static void reasonIsAllowed(ChangeOrder order) {
        boolean revokes = order.operation() == CertificateOperation.REVOKE;
        RevocationReason reason = order.reason();
        boolean allowed = revokes
                ? reason != null && reason != RevocationReason.CERTIFICATE_HOLD && maySay(order.requester(), reason)
                : reason == null;
        if (!allowed) {
            throw new StatusChangeException(Reason.REASON_NOT_ALLOWED);
        }
    }

    private static boolean maySay(Requester requester, RevocationReason reason) {
        return requester != Requester.HOLDER || RevocationReason.forHolders().contains(reason);
    }
}
