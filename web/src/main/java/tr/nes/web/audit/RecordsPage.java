package tr.nes.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.text.MessageFormat;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import tr.nes.audit.AuditCursor;
import tr.nes.audit.AuditPage;
import tr.nes.audit.AuditQuery;
import tr.nes.audit.AuditReport;
import tr.nes.audit.ResolvedPerson;
import tr.nes.audit.boundary.AuditRecords;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.Dates;
import tr.nes.web.shell.Messages;
import tr.nes.web.shell.Refusals;

/** Denetim Kayıtları. Form fields and address parameters share their names, so one parser reads both. */
@Named
@RequestScoped
public class RecordsPage {
    @Inject
    private AuditRecords records;

    @Inject
    private AuditTrail trail;

    @Inject
    private HttpServletRequest request;

    private RecordFilter filter;
    private String number;
    private AuditPage page;
    private AuditReport report;
    private ResolvedPerson resolved;
    private String reason;

    @PostConstruct
    void read() {
        filter = new RecordFilter(request::getParameter);
    }

    public RecordFilter getFilter() {
        return filter;
    }

    /** Redirects to an address that can be bookmarked: it contains a person's pseudonym only. */
    public void search() throws IOException {
        if (understood()) {
            Faces.getExternalContext()
                    .redirect(request.getContextPath() + Address.AUDIT.path() + filter.parameters(""));
        }
    }

    /** False if a field has an error message. */
    boolean understood() {
        try {
            RecordFilter.moment(filter.getFrom());
            RecordFilter.moment(filter.getTo());
        } catch (DateTimeException wrong) {
            Refusals.at("from", "audit.momentWrong");
            return false;
        }
        if (!filter.isUnderstood()) {
            Refusals.at("to", "audit.orderWrong");
            return false;
        }
        if (!filter.isObjectLongEnough()) {
            Refusals.at("object", "audit.objectShort");
            return false;
        }
        if (number != null) {
            Optional<String> pseudonym = records.pseudonymOf(number);
            if (pseudonym.isEmpty()) {
                Refusals.at("number", "audit.numberUnknown");
                return false;
            }
            filter.setPerson(pseudonym.get());
        }
        return true;
    }

    public void verify() {
        report = trail.verify();
    }

    /** Null before Doğrula. */
    public AuditReport getReport() {
        return report;
    }

    /** Findings of the report, the first invalid row first, up to what a page can show. */
    public List<String> getFindings() {
        return new FindingTexts(key -> Messages.of("audit." + key)).of(report);
    }

    /** Empty if all findings are shown. */
    public String getFindingsMore() {
        return report.findings().size() <= FindingTexts.AT_MOST
                ? ""
                : MessageFormat.format(Messages.of("audit.findingsMore"), FindingTexts.AT_MOST);
    }

    public List<RowItem> getRows() {
        return page().entries().stream()
                .map(entry -> new RowItem(entry, page().staff(), filter.query().sought()))
                .toList();
    }

    /** A question that was refused has no answer: no rows are shown, neither old ones nor all. */
    public boolean isRefused() {
        return FacesContext.getCurrentInstance().getMaximumSeverity() != null || !filter.isUnderstood();
    }

    /** Names the person behind the pseudonym; the trail keeps who asked and why. */
    public void resolve() {
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || filter.getPerson().isEmpty()) {
            Refusals.at("reason", "audit.reasonMissing");
            return;
        }
        resolved = records.resolve(filter.getPerson(), why).orElse(null);
        if (resolved == null) {
            Refusals.at("reason", "audit.personGone");
        }
    }

    /** Null before it is asked for. */
    public ResolvedPerson getResolved() {
        return resolved;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Address of the next page; null on the last. */
    public String getOlder() {
        return page().older() == null ? null : filter.parameters(page().older().text());
    }

    /** How far back rows were looked at, if that was enough for one page; otherwise empty. */
    public String getSearchedTo() {
        return page().searchedTo() == null
                ? ""
                : MessageFormat.format(Messages.of("audit.searchedTo"), new Dates().second(page().searchedTo()));
    }

    /** Address of a faster question: for this text as the whole object. Null if it is none for this page. */
    public String getWhole() {
        AuditQuery query = filter.query();
        boolean isPart = !query.sought().isEmpty() && !query.isWholeObject();
        return page().searchedTo() == null || !isPart ? null : filter.parametersForWholeObject();
    }

    public boolean isFiltered() {
        return !filter.parameters("").isEmpty();
    }

    public boolean isFurther() {
        return before().isPresent();
    }

    /** Address of the newest rows under the same filter. */
    public String getNewest() {
        return filter.parameters("");
    }

    private AuditPage page() {
        if (page == null) {
            page = records.page(filter.query(), before().orElse(null));
        }
        return page;
    }

    private Optional<AuditCursor> before() {
        return AuditCursor.of(request.getParameter("before"));
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
