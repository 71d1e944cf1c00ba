package tr.nes.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationKind;
import tr.nes.enrolment.AuthorityCase;
import tr.nes.enrolment.AuthorityQueue;
import tr.nes.enrolment.AuthorityQueue.Filter;
import tr.nes.enrolment.AuthorityQueue.Row;
import tr.nes.enrolment.AuthorityQueue.Stage;
import tr.nes.enrolment.CivilRegistry.RegistryCheck;
import tr.nes.enrolment.boundary.AuthorityApplications;
import tr.nes.web.access.StepUp;
import tr.nes.web.shell.Messages;

/** Başvuru inceleme: what waits for the authority, page by page, and one application beside the list. */
@Named
@RequestScoped
public class ReviewQueuePage {

    static final String STAGE = "gerekce";

    private static final String ROW = "goster";
    private static final int SIZE = 20;

    @Inject
    private AuthorityApplications applications;

    @Inject
    private HttpServletRequest request;

    private Stage stage;
    private String kind = "";
    private String search = "";
    private int page = 1;
    private List<Row> rows;
    private List<AuthorityQueue> counts;
    private AuthorityCase shown;

    /** Shows the first page of those found: their names do not belong in an address. */
    public void find() {
        turn(1);
    }

    public void next() {
        turn(page + 1);
    }

    public void before() {
        turn(page - 1);
    }

    private void turn(int wanted) {
        page = (int) Math.max(1, Math.min(wanted, getPages()));
        rows = null;
    }

    /** The one beside the list; null if there is none. */
    public AuthorityCase getShown() {
        if (shown == null && id() != null) {
            try {
                shown = applications.of(id());
            } catch (ApplicationException gone) {
                return null;
            }
        }
        return shown;
    }

    /** Of the row that was pressed: rows may be others by now, so their places don't count. Else that of the address. */
    UUID id() {
        UUID pressed = uuid(request.getParameter(ROW));
        return pressed == null ? uuid(request.getParameter(StepUp.ITEM)) : pressed;
    }

    static UUID uuid(String text) {
        try {
            return UUID.fromString(String.valueOf(text));
        } catch (IllegalArgumentException tampered) {
            return null;
        }
    }

    private Filter filter() {
        return new Filter(getStage(), kind.isEmpty() ? null : ApplicationKind.valueOf(kind), search);
    }

    /** In the address; otherwise that of the application beside the list, or the first where something waits. */
    public Stage getStage() {
        if (stage == null) {
            String named = request.getParameter(STAGE);
            stage = Stream.of(Stage.values())
                    .filter(each -> each.name().equals(named))
                    .findFirst()
                    .orElseGet(() -> getShown() == null ? firstWaiting() : stageOf(getShown()));
        }
        return stage;
    }

    private Stage firstWaiting() {
        return getCounts().stream()
                .filter(each -> each.count() > 0)
                .map(AuthorityQueue::stage)
                .findFirst()
                .orElse(Stage.IN_REVIEW);
    }

    private static Stage stageOf(AuthorityCase one) {
        return Stream.of(Stage.values())
                .filter(each -> each.state() == one.application().state())
                .filter(each -> (each == Stage.ACCEPTED) == (one.accepted() != null))
                .findFirst()
                .orElse(Stage.IN_REVIEW);
    }

    public List<AuthorityQueue> getCounts() {
        if (counts == null) {
            counts = applications.counts();
        }
        return counts;
    }

    public List<Row> getRows() {
        if (rows == null) {
            rows = applications.page(filter(), (page - 1) * SIZE, SIZE);
        }
        return rows;
    }

    public long getFound() {
        return applications.count(filter());
    }

    public long getPages() {
        return Math.max(1, (getFound() + SIZE - 1) / SIZE);
    }

    public List<SelectItem> getKinds() {
        return Stream.concat(
                        Stream.of(new SelectItem("", Messages.of("review.kindAll"))),
                        Stream.of(ApplicationKind.values())
                                .map(each -> new SelectItem(each.name(), Messages.of("enrolment.kind" + each))))
                .toList();
    }

    /** Style of the register's answer. */
    public String kindOf(RegistryCheck.Result result) {
        return switch (result) {
            case MATCHES -> "success";
            case DIFFERS, NOT_FOUND -> "danger";
            case UNREACHABLE, NOT_CONNECTED -> "warning";
        };
    }

    /** From 1. */
    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
        rows = null;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null ? "" : kind;
        rows = null;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search == null ? "" : search;
        rows = null;
    }
}
