package tr.nes.enrolment.control;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.CertificateView;
import tr.nes.enrolment.ApplicationKind;
import tr.nes.enrolment.KindOption;
import tr.nes.enrolment.KindOption.Obstacle;

/** Which kinds of application are open to a person with these certificates. */
public final class KindPolicy {

    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");
    private static final Set<CertificateStatus> IN_LIFE = EnumSet.of(
            CertificateStatus.ISSUED,
            CertificateStatus.DELIVERED,
            CertificateStatus.ACTIVE,
            CertificateStatus.SUSPENDED);

    private final List<CertificateView> all;
    private final List<CertificateView> inLife;
    private final Instant now;

    /** @param certificates all that the person has or had, with their status at that time */
    public KindPolicy(List<CertificateView> certificates, Instant now) {
        all = List.copyOf(certificates);
        inLife = all.stream()
                .filter(each -> IN_LIFE.contains(each.status()))
                .sorted(Comparator.comparing(CertificateView::notAfter).reversed())
                .toList();
        this.now = now;
    }

    /** The table: one row for each kind. */
    public KindOption option(ApplicationKind kind) {
        return switch (kind) {
            case FIRST -> all.isEmpty() ? open(kind, List.of()) : closed(kind, Obstacle.NOT_THE_FIRST);
            case RENEWAL -> renewal();
            case LOST, IDENTITY_CHANGE -> inLife.isEmpty() ? closed(kind, noneLeft()) : open(kind, inLife);
            case OTHER -> all.isEmpty() ? closed(kind, Obstacle.NO_CERTIFICATE) : open(kind, List.of());
            case PERSON_PAID -> open(kind, List.of());
        };
    }

    private KindOption renewal() {
        if (inLife.isEmpty()) {
            return closed(ApplicationKind.RENEWAL, noneLeft());
        }
        if (all.stream().anyMatch(each -> each.status() == CertificateStatus.PENDING_START)) {
            return new KindOption(ApplicationKind.RENEWAL, Obstacle.RENEWED_ALREADY, null, null, List.of());
        }
        Instant from = renewableFrom(inLife.get(0).notAfter());
        return now.isBefore(from)
                ? new KindOption(ApplicationKind.RENEWAL, Obstacle.TOO_EARLY, null, from, List.of())
                : open(ApplicationKind.RENEWAL, inLife.subList(0, 1));
    }

    private Obstacle noneLeft() {
        return all.isEmpty() ? Obstacle.NO_CERTIFICATE : Obstacle.CERTIFICATE_ENDED;
    }

    private static KindOption open(ApplicationKind kind, List<CertificateView> certificates) {
        return new KindOption(kind, null, kind, null, List.copyOf(certificates));
    }

    /** Whoever comes for this kind is led over to the one that fits. */
    private KindOption closed(ApplicationKind kind, Obstacle obstacle) {
        return new KindOption(kind, obstacle, fitting(), null, List.of());
    }

    private ApplicationKind fitting() {
        if (all.isEmpty()) {
            return ApplicationKind.FIRST;
        }
        return !inLife.isEmpty() && renewal().isPossible() ? ApplicationKind.RENEWAL : ApplicationKind.OTHER;
    }

    /** The day's same minute some months before, in Istanbul. */
    static Instant renewableFrom(Instant end) {
        return end.atZone(ISTANBUL)
                .minusMonths(EnrolmentConfiguration.CURRENT.renewalMonths())
                .toInstant();
    }

    /** Before this moment the certificate that follows is not produced. */
    public static Instant producedFrom(Instant end) {
        return end.atZone(ISTANBUL)
                .minusDays(EnrolmentConfiguration.CURRENT.renewalProductionDays())
                .toInstant();
    }
}
