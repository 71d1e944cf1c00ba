package tr.nes.web.officer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import tr.nes.enrolment.ApplicationFilter;
import tr.nes.enrolment.ApplicationFilter.Queue;
import tr.nes.enrolment.ApplicationRow;
import tr.nes.enrolment.boundary.OfficerApplications;
import tr.nes.web.institution.StaffListPage;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNumber;
import tr.nes.web.shell.Refusals;

/** Başvurular: applications of an institution, filtered, page by page; approved by putting them on a list to be signed. */
@Named
@RequestScoped
public class ApplicationsPage {

    private static final int SIZE = 25;

    @Inject
    private OfficerApplications applications;

    @Inject
    private ApplicationSelection selection;

    @Inject
    private StaffListPage staff;

    @Inject
    private HttpServletRequest request;

    private ApplicationFilterInput filter;
    private int page;
    private List<ApplicationRow> rows;
    private Long found;
    private int approved = -1;
    private int wanted;

    /** At once: which buttons there are depends on what is shown. */
    @PostConstruct
    void read() {
        filter = new ApplicationFilterInput(request::getParameter);
        page = PageNumber.of(request, "page");
    }

    /** Leads back unless the address names an institution of the officer's. */
    public String enterPage() {
        return staff.getInstitution() == null ? Address.OFFICER.redirect() : null;
    }

    /** Shows the first page of those found: their names do not belong in an address. */
    public void find() {
        selection.clear();
        turn(1);
    }

    public void next() {
        turn(page + 1);
    }

    public void before() {
        turn(page - 1);
    }

    private void turn(int to) {
        page = (int) Math.max(1, Math.min(to, getPages()));
        forget();
    }

    /** What was read is not true any more. */
    void forget() {
        rows = null;
        found = null;
    }

    public void chooseAll() {
        selection.setAll(true);
    }

    public void chooseNone() {
        selection.clear();
    }

    public void approve() {
        wanted = selection.isAll() ? (int) getFound() : selection.getCount();
        if (wanted == 0) {
            Refusals.add("officer.chooseFirst");
            return;
        }
        approved = selection.isAll()
                ? applications.approveAll(institution(), filter.filter())
                : applications.approve(institution(), selection.ids());
        selection.clear();
        turn(page);
    }

    /** Approves one that was looked at. */
    void approve(UUID id) {
        wanted = 1;
        approved = applications.approve(institution(), List.of(id));
        forget();
    }

    UUID institution() {
        return staff.getInstitution().id();
    }

    public List<ApplicationRow> getRows() {
        if (rows == null) {
            rows = applications.page(institution(), filter.filter(), (page - 1) * SIZE, SIZE);
        }
        return rows;
    }

    /** Ids of the rows, for the form. */
    public String getShown() {
        return ApplicationSelection.text(
                getRows().stream().map(ApplicationRow::id).toList());
    }

    public long getFound() {
        if (found == null) {
            found = applications.count(institution(), filter.filter());
        }
        return found;
    }

    public long getPages() {
        return Math.max(1, (getFound() + SIZE - 1) / SIZE);
    }

    public List<String> getUnits() {
        return applications.units(institution());
    }

    public long count(Queue queue) {
        return applications.count(institution(), ApplicationFilter.of(queue));
    }

    public ApplicationFilterInput getFilter() {
        return filter;
    }

    /** From 1. */
    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
        forget();
    }

    /** How many were put on the list just now; -1 if nobody asked. */
    public int getApproved() {
        return approved;
    }

    /** How many of those that were chosen were not. */
    public int getLeftOut() {
        return wanted - approved;
    }
}
