package tr.nes.operator.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;

class OperationMetersTest {

    private final MeterRegistry registry = new SimpleMeterRegistry();
    private final OperationMeters meters = new Beans(Database.shared(), registry).get(OperationMeters.class);

    @Test
    void whenFactsAreRecorded_thenLoginsCodesAndOperationsAreCountedByResult() {
        meters.count(AuditFact.done(AuditAction.LOGIN, null, ""));
        meters.count(AuditFact.refused(AuditAction.LOGIN_WORD, null, "", "WrongWord"));
        meters.count(AuditFact.refused(AuditAction.LOGIN_WORD, null, "", "WrongWord"));
        meters.count(AuditFact.done(AuditAction.CARD_UNBLOCK_FINISHED, null, "1234A5B67890"));
        meters.count(AuditFact.done(AuditAction.SMS_CODE_SENT, null, ""));
        meters.count(AuditFact.done(AuditAction.TERMINAL_REGISTERED, null, "kiosk-1"));

        assertThat(count("nes.logins", "session", "done")).isOne();
        assertThat(count("nes.logins", "word", "refused")).isEqualTo(2);
        assertThat(count("nes.operations", "unblock", "done")).isOne();
        assertThat(count("nes.codes", "sms-sent", "done")).isOne();
        assertThat(registry.getMeters()).hasSize(4);
    }

    private double count(String name, String kind, String result) {
        return registry.get(name).tags("kind", kind, "result", result).counter().count();
    }
}
