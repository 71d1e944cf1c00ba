package tr.nes.web.institution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import tr.nes.institution.InstitutionException;
import tr.nes.institution.OfficerInstitution;
import tr.nes.institution.StaffImportView;
import tr.nes.institution.StaffMemberView;
import tr.nes.institution.boundary.OfficerInstitutions;
import tr.nes.institution.boundary.StaffLists;
import tr.nes.web.access.StepUp;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** Personel listesi: who works at an institution, searched, page by page; leavers, and the undoing of the last upload. */
@Named
@RequestScoped
public class StaffListPage {

    private static final int SIZE = 20;

    /** People chosen in the list. */
    static final String CHOSEN = "ayrilan";

    @Inject
    private OfficerInstitutions institutions;

    @Inject
    private StaffLists lists;

    @Inject
    private StepUp stepUp;

    @Inject
    private HttpServletRequest request;

    private String search = "";
    private int page = 1;
    private List<StaffMemberView> people;
    private StaffImportView newest;

    /** Leads back unless the address names an institution of the officer's. */
    public String enterPage() {
        return getInstitution() == null ? Address.OFFICER.redirect() : null;
    }

    public String leave() {
        List<UUID> leavers = Stream.ofNullable(request.getParameterValues(CHOSEN))
                .flatMap(Stream::of)
                .flatMap(each -> uuid(each).stream())
                .toList();
        if (leavers.isEmpty()) {
            Refusals.add("institution.leaversNone");
            return null;
        }
        lists.leave(id(), leavers);
        return again(PageNotice.STAFF_LEFT);
    }

    public String undo() {
        try {
            lists.undo(id(), uuid(request.getParameter("yukleme")).orElse(null));
            return again(PageNotice.STAFF_LIST_RESTORED);
        } catch (InstitutionException refused) {
            Refusals.add("institution.refused" + refused.messageKey());
            return null;
        }
    }

    public void template() throws IOException {
        Faces.sendFile(new ByteArrayInputStream(lists.template()), "personel-listesi.xlsx", true);
    }

    public void csv() throws IOException {
        stepUp.demand();
        Faces.sendFile(new ByteArrayInputStream(lists.csv(id())), "personel-listesi.csv", true);
    }

    public void xlsx() throws IOException {
        stepUp.demand();
        Faces.sendFile(new ByteArrayInputStream(lists.xlsx(id())), "personel-listesi.xlsx", true);
    }

    /** Back to the list, saying this. */
    String again(PageNotice said) {
        return Address.STAFF_LIST.redirect(said) + "&" + StepUp.ITEM + "=" + id();
    }

    /** Null if the address names none of the officer's. */
    public OfficerInstitution getInstitution() {
        return institutions.mine().stream()
                .filter(each -> each.id().equals(id()))
                .findFirst()
                .orElse(null);
    }

    UUID id() {
        return uuid(request.getParameter(StepUp.ITEM)).orElse(null);
    }

    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(String.valueOf(text)));
        } catch (IllegalArgumentException tampered) {
            return Optional.empty();
        }
    }

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
        people = null;
    }

    /** From 1. */
    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
        people = null;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search == null ? "" : search;
        people = null;
    }

    public long getPages() {
        return Math.max(1, (getFound() + SIZE - 1) / SIZE);
    }

    public List<StaffMemberView> getPeople() {
        if (people == null) {
            people = lists.page(id(), search, (page - 1) * SIZE, SIZE);
        }
        return people;
    }

    public StaffImportView getNewest() {
        if (newest == null) {
            newest = lists.newest(id());
        }
        return newest;
    }

    public long getCount() {
        return lists.count(id(), "");
    }

    /** All that the search finds. */
    public long getFound() {
        return lists.count(id(), search);
    }
}
