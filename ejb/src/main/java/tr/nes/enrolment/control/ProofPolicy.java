package tr.nes.enrolment.control;

import java.util.List;
import tr.nes.enrolment.ApplicationKind;
import tr.nes.enrolment.ProofMethod;

/** Which proofs of identity are enough for which kind of application. */
public final class ProofPolicy {

    private ProofPolicy() {}

    public static boolean accepts(ApplicationKind kind, ProofMethod method) {
        EnrolmentConfiguration settings = EnrolmentConfiguration.CURRENT;
        String accepted = switch (kind) {
            case FIRST -> settings.proofsOfFirst();
            case RENEWAL -> settings.proofsOfRenewal();
            case LOST -> settings.proofsOfLost();
            case IDENTITY_CHANGE -> settings.proofsOfIdentityChange();
            case OTHER -> settings.proofsOfOther();
            case PERSON_PAID -> settings.proofsOfPersonPaid();
        };
        return List.of(accepted.split(",")).contains(method.name());
    }
}
