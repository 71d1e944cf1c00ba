package tr.nes.web.operations;

import java.time.Instant;
import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.CertificateView;
import tr.nes.certificate.Obstacle;
import tr.nes.certificate.Requester;
import tr.nes.web.shell.CommonName;

/** A certificate as displayed on pages. */
public record CertificateItem(CertificateView certificate) {

    public String getSerialNumber() {
        return certificate.serialNumber();
    }

    public String getSubject() {
        return CommonName.in(certificate.subject());
    }

    public String getCardSerial() {
        return certificate.cardSerial();
    }

    public Instant getNotBefore() {
        return certificate.notBefore();
    }

    public Instant getNotAfter() {
        return certificate.notAfter();
    }

    /** Key of the state's name in the menu bundle. */
    public String getStateKey() {
        return "state" + certificate.status().name();
    }

    public String getKind() {
        return kindOf(certificate.status());
    }

    /** Whether a change waits for the authority's response. */
    public boolean isChangeOpen() {
        return certificate.changeOpen();
    }

    public boolean allows(CertificateOperation operation) {
        return certificate.obstacleTo(operation) == Obstacle.NONE;
    }

    /** Key in the certificate bundle of the reason why the operation is not possible. */
    public String obstacleKey(CertificateOperation operation) {
        Obstacle obstacle = certificate.obstacleTo(operation);
        if (obstacle == Obstacle.HOLD_OF_ANOTHER && certificate.heldBy() == Requester.OFFICER) {
            return "obstacleHOLD_OF_OFFICER";
        }
        return obstacle == Obstacle.STATE ? stateKey(certificate.status()) : "obstacle" + obstacle.name();
    }

    /** Key in the certificate bundle of the sentence about the state. */
    public static String stateKey(CertificateStatus status) {
        return "in" + status.name();
    }

    private static String kindOf(CertificateStatus status) {
        return switch (status) {
            case ACTIVE -> "success";
            case SUSPENDED -> "warning";
            case REVOKED -> "danger";
            case DELIVERED, ISSUED -> "info";
            case PENDING_START, EXPIRED -> "neutral";
        };
    }
}
