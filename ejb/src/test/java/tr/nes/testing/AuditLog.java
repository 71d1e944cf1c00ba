package tr.nes.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.AuditResult;
import tr.nes.audit.boundary.AuditTrail;

/** Audit trail that keeps its entries in memory. */
public final class AuditLog extends AuditTrail {

    private final List<AuditFact> facts = new CopyOnWriteArrayList<>();

    @Override
    public void record(AuditFact fact) {
        facts.add(fact);
    }

    @Override
    public void recordApart(AuditFact fact) {
        facts.add(fact);
    }

    public List<AuditFact> facts() {
        return facts;
    }

    public long count(AuditAction action, AuditResult result) {
        return facts.stream()
                .filter(f -> f.action() == action && f.result() == result)
                .count();
    }
}
