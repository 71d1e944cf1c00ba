package tr.nes.web.audit;

import java.util.List;
import java.util.function.UnaryOperator;
import tr.nes.audit.AuditFinding;
import tr.nes.audit.AuditReport;
import tr.nes.web.shell.Dates;

/** The findings of a verification in the user's language. */
final class FindingTexts {
    static final int AT_MOST = 20;

    private final UnaryOperator<String> messages;

    /** @param messages finds the text of a key */
    FindingTexts(UnaryOperator<String> messages) {
        this.messages = messages;
    }

    List<String> of(AuditReport report) {
        return report.findings().stream().limit(AT_MOST).map(this::text).toList();
    }

    private String text(AuditFinding finding) {
        return finding.in(messages.apply("finding" + finding.kind()), new Dates().second(finding.at()));
    }
}
