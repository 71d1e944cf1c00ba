package tr.nes.request;

import java.util.EnumSet;
import java.util.Set;

/** Answer to Elektronik Mühür Yetki Sorgulama. @param certificates what the body may hold; empty unless ANSWERED */
public record EntitlementResult(Outcome outcome, Set<EntitledCertificate> certificates) {

    /** What came of it; a body that the register does not know is answered like one that may hold nothing. */
    public enum Outcome {
        ANSWERED,
        WRONG_NUMBER,
        WRONG_PICTURE,
        THROTTLED,
        UNREACHABLE,
        NOT_CONNECTED
    }

    public EntitlementResult {
        certificates = Set.copyOf(certificates);
    }

    public static EntitlementResult of(Outcome outcome) {
        return new EntitlementResult(outcome, EnumSet.noneOf(EntitledCertificate.class));
    }

    public boolean mayHold(EntitledCertificate certificate) {
        return certificates.contains(certificate);
    }
}
