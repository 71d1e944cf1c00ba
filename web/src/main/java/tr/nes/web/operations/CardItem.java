package tr.nes.web.operations;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tr.nes.card.CardView;
import tr.nes.card.PinEffect;
import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.CertificateStatus;

/** A card with its certificates, as displayed in the menu. */
public record CardItem(CardView card, List<CertificateItem> certificates) {

    private static final Set<CertificateStatus> NOT_YET =
            EnumSet.of(CertificateStatus.PENDING_START, CertificateStatus.ISSUED, CertificateStatus.DELIVERED);
    private static final Set<CertificateStatus> ENDED =
            EnumSet.of(CertificateStatus.REVOKED, CertificateStatus.EXPIRED);

    public String getSerial() {
        return card.serial().value();
    }

    public String getDialect() {
        return card.dialect();
    }

    public Instant getPinSetAt() {
        return card.pinSetAt();
    }

    /** Key of the sentence about the last PIN operation; empty if its answer was not missed. */
    public String getFoundKey() {
        if (card.found() == null) {
            return "";
        }
        boolean later = card.found() == PinEffect.UNKNOWN && card.servicing() == CardView.Servicing.PHONE_CHANGED;
        return "found" + card.found().name() + (later ? "_LATER" : "");
    }

    public boolean isNotYetInUse() {
        return isIn(NOT_YET);
    }

    /** In use since a certificate that began after {@code begin}, but without a PIN that its holder chose here. */
    public boolean isWithoutOwnPin(Instant begin) {
        return !isPinChosen()
                && certificates.stream()
                        .filter(held -> held.certificate().status() == CertificateStatus.ACTIVE)
                        .anyMatch(held -> held.getNotBefore().isAfter(begin));
    }

    public boolean isActive() {
        return isIn(Set.of(CertificateStatus.ACTIVE));
    }

    /** The renewal begins when the old certificate ends. */
    public boolean isWaitingForStart() {
        return isIn(Set.of(CertificateStatus.PENDING_START));
    }

    /** When the renewal begins; null unless it waits. */
    public Instant getStart() {
        return certificates.stream()
                .filter(held -> held.certificate().status() == CertificateStatus.PENDING_START)
                .map(CertificateItem::getNotBefore)
                .findFirst()
                .orElse(null);
    }

    public boolean isPinChosen() {
        return card.pinSetAt() != null;
    }

    /** Serial number of the certificate that can be activated now; empty if there is none. */
    public String getToActivate() {
        return certificates.stream()
                .filter(held -> held.allows(CertificateOperation.ACTIVATE))
                .map(CertificateItem::getSerialNumber)
                .findFirst()
                .orElse("");
    }

    /** All its certificates have ended for good: a PIN is of no use. */
    public boolean isOver() {
        return !certificates.isEmpty()
                && certificates.stream()
                        .allMatch(held -> ENDED.contains(held.certificate().status()));
    }

    private boolean isIn(Set<CertificateStatus> states) {
        return certificates.stream()
                .anyMatch(held -> states.contains(held.certificate().status()));
    }

    public List<CertificateItem> getCertificates() {
        return certificates;
    }

    public boolean isServiceable() {
        return card.servicing() == CardView.Servicing.POSSIBLE;
    }

    /** Key of the reason why its PIN can't be set now. */
    public String getReasonKey() {
        return "servicing" + card.servicing().name();
    }
}
