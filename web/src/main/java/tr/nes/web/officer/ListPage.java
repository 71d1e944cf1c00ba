package tr.nes.web.officer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationListView;
import tr.nes.enrolment.ApplicationRow;
import tr.nes.enrolment.boundary.ApplicationLists;
import tr.nes.institution.InstitutionException;
import tr.nes.signature.DocumentKind;
import tr.nes.signature.boundary.DocumentSigning;
import tr.nes.web.access.CardProblem;
import tr.nes.web.access.StepUp;
import tr.nes.web.enrolment.DocumentSigningServlet;
import tr.nes.web.institution.StaffListPage;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.PageNumber;
import tr.nes.web.shell.Refusals;

/** İmza listesi: what is on it, its document, and its signature. */
@Named
@RequestScoped
public class ListPage {

    /** Names the list; StepUp keeps it. */
    private static final String LIST = "kisi";

    private static final String CHECKED = "listedeki";
    private static final int SIZE = 50;

    @Inject
    private ApplicationLists lists;

    @Inject
    private DocumentSigning documents;

    @Inject
    private StaffListPage staff;

    @Inject
    private StepUp stepUp;

    @Inject
    private HttpServletRequest request;

    private ApplicationListView list;
    private List<ApplicationRow> rows;
    private int page;

    /** At once: which buttons there are depends on it. */
    @PostConstruct
    void read() {
        page = PageNumber.of(request, "page");
    }

    /** Leads back unless the address names a list of an institution of the officer's. */
    public String enterPage() {
        if (staff.getInstitution() == null) {
            return Address.OFFICER.redirect();
        }
        try {
            return getList() == null ? Address.OFFICER.redirect() : null;
        } catch (ApplicationException gone) {
            return Address.OFFICER_LISTS.redirect() + "&" + StepUp.ITEM + "=" + institution();
        }
    }

    public String prepare() {
        return attempt(() -> {
            if (getList().kind() == DocumentKind.PRE_ORDER) {
                lists.preparePreOrder(institution(), id());
            } else {
                lists.prepare(institution(), id());
            }
            return PageNotice.LIST_PREPARED;
        });
    }

    public String reopen() {
        return attempt(() -> {
            lists.reopen(institution(), id());
            return PageNotice.LIST_CHANGED;
        });
    }

    public String remove() {
        return attempt(() -> {
            lists.remove(institution(), id(), checked());
            return PageNotice.LIST_CHANGED;
        });
    }

    private interface Step {
        PageNotice run();
    }

    private String attempt(Step step) {
        try {
            return Address.OFFICER_LIST.redirect(step.run()) + "&" + StepUp.ITEM + "=" + institution() + "&" + LIST
                    + "=" + id();
        } catch (ApplicationException refused) {
            list = null;
            Refusals.add("officer.refused" + refused.messageKey());
        } catch (InstitutionException refused) {
            list = null;
            Refusals.add("institution.refused" + refused.messageKey());
        }
        return null;
    }

    /** The document as it is to be signed. */
    public void open() {
        stepUp.demand();
        Faces.sendFile(
                documents.pdf(getList().waiting().id()), "liste-" + getList().number() + ".pdf", true);
    }

    /** The signed document. */
    public void download() {
        Faces.sendFile(
                lists.pdf(institution(), id()), "imzali-liste-" + getList().number() + ".pdf", true);
    }

    private Collection<UUID> checked() {
        return Stream.ofNullable(request.getParameterValues(CHECKED))
                .flatMap(Stream::of)
                .filter(each -> each.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }

    private UUID institution() {
        return staff.getInstitution().id();
    }

    private UUID id() {
        String id = String.valueOf(request.getParameter(LIST));
        return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(id) : null;
    }

    public ApplicationListView getList() {
        if (list == null) {
            list = lists.view(institution(), id());
        }
        return list;
    }

    public boolean isPreOrder() {
        return getList().kind() == DocumentKind.PRE_ORDER;
    }

    /** Applications of the page, in the order of the list. */
    public List<ApplicationRow> getRows() {
        if (rows == null) {
            rows = lists.page(institution(), id(), (page - 1) * SIZE, SIZE);
        }
        return rows;
    }

    public void next() {
        setPage(page + 1);
    }

    public void before() {
        setPage(page - 1);
    }

    /** From 1. */
    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = (int) Math.max(1, Math.min(page, getPages()));
        rows = null;
    }

    public long getPages() {
        return Math.max(1, (getList().people() + SIZE - 1) / SIZE);
    }

    /** All problems are in the page from the start: the script only reveals the one that occurred. */
    public List<CardProblem> getProblems() {
        return List.of(CardProblem.values());
    }

    public String getPrepareAddress() {
        return request.getContextPath() + DocumentSigningServlet.PREPARE;
    }

    public String getFinishAddress() {
        return request.getContextPath() + DocumentSigningServlet.FINISH;
    }
}
