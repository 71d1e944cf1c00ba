package tr.nes.operator.control;

import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.shared.Meters;

/** Counts on this server what the trail records of logins, codes and operations, by result. */
@ApplicationScoped
public class OperationMeters {

    private static final Map<AuditAction, Kind> KINDS = new EnumMap<>(AuditAction.class);

    static {
        login(AuditAction.LOGIN_WORD, "word");
        login(AuditAction.LOGIN_CARD, "card");
        login(AuditAction.LOGIN_SIGNATURE, "terminal");
        login(AuditAction.LOGIN_E_DEVLET, "e-devlet");
        login(AuditAction.LOGIN, "session");
        KINDS.put(AuditAction.SMS_CODE_SENT, new Kind("nes.codes", "sms-sent"));
        KINDS.put(AuditAction.SMS_CODE_CHECKED, new Kind("nes.codes", "sms-checked"));
        KINDS.put(AuditAction.SERVICING_CODE_ISSUED, new Kind("nes.codes", "servicing-issued"));
        KINDS.put(AuditAction.SERVICING_CODE_REDEEMED, new Kind("nes.codes", "servicing-redeemed"));
        operation(AuditAction.CARD_UNBLOCK_FINISHED, "unblock");
        operation(AuditAction.CARD_PIN_CHANGE_FINISHED, "pin-change");
        operation(AuditAction.CARD_SIGNATURE_FINISHED, "signature");
        operation(AuditAction.CARD_PERSONALISATION_FINISHED, "personalisation");
        operation(AuditAction.CERTIFICATE_CHANGE_FINISHED, "certificate");
    }

    @Inject
    private Meters meters;

    private record Kind(String metric, String kind) {}

    private static void login(AuditAction action, String way) {
        KINDS.put(action, new Kind("nes.logins", way));
    }

    private static void operation(AuditAction action, String kind) {
        KINDS.put(action, new Kind("nes.operations", kind));
    }

    /** At once, since refusals stay on record when their transaction is rolled back. */
    void count(@Observes AuditFact fact) {
        Kind kind = KINDS.get(fact.action());
        if (kind != null) {
            String result = fact.result().name().toLowerCase(Locale.ROOT);
            meters.counter(kind.metric(), Tags.of("kind", kind.kind(), "result", result))
                    .increment();
        }
    }
}
