package tr.nes.it.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.RevocationReason;

/**
 * A certificate's life cycle on one line: states, and between them the operations.
 *
 * @param line for example {@code ISSUED -activate-> ACTIVE -revoke SUPERSEDED-> REVOKED}
 */
public record LifeCyclePath(String line, CertificateStatus begin, List<Step> steps) {

    /**
     * The operations; those beginning with DESK are done by staff, START and EXPIRE by time, DELIVER by the back
     * office.
     */
    public enum Deed {
        DELIVER,
        START,
        ACTIVATE,
        SUSPEND,
        REINSTATE,
        REVOKE,
        EXPIRE,
        DESK_SUSPEND,
        DESK_REINSTATE,
        DESK_REVOKE;

        public CertificateOperation operation() {
            return CertificateOperation.valueOf(name().replace("DESK_", ""));
        }

        public boolean isTimes() {
            return this == START || this == EXPIRE;
        }
    }

    /** @param reason of a revocation, else null */
    public record Step(CertificateStatus from, Deed deed, RevocationReason reason, CertificateStatus to) {}

    public static LifeCyclePath of(String line) {
        String[] words = line.split(" -|-> ");
        List<Step> steps = new ArrayList<>();
        for (int i = 1; i < words.length; i += 2) {
            String[] deed = words[i].toUpperCase(Locale.ROOT).split(" ");
            steps.add(new Step(
                    CertificateStatus.valueOf(words[i - 1]),
                    Deed.valueOf(deed[0]),
                    deed.length > 1 ? RevocationReason.valueOf(deed[1]) : null,
                    CertificateStatus.valueOf(words[i + 1])));
        }
        return new LifeCyclePath(line, CertificateStatus.valueOf(words[0]), steps);
    }

    /** Its timed operation: START, EXPIRE or null. */
    public Deed ofTime() {
        return steps.stream().map(Step::deed).filter(Deed::isTimes).findFirst().orElse(null);
    }

    @Override
    public String toString() {
        return line;
    }
}
