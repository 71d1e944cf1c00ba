package tr.nes.web.institution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.boundary.ApplicationLists;
import tr.nes.institution.InstitutionException;
import tr.nes.institution.PreOrderKind;
import tr.nes.institution.PreOrderListView;
import tr.nes.institution.boundary.PreOrders;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.Messages;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** Ön başvuru listesi: people gathered from the pages of the staff list, the list's sending, and lists sent before. */
@Named
@RequestScoped
public class PreOrdersPage {

    private static final String PEOPLE = "listedeki";
    private static final String LIST = "liste";
    private static final String SEEN = "gorulen";

    @Inject
    private PreOrders orders;

    @Inject
    private ApplicationLists lists;

    @Inject
    private StaffListPage staff;

    @Inject
    private HttpServletRequest request;

    private PreOrderListView draft;
    private List<PreOrderListView> sent;
    private PreOrderKind kind;
    private int added = -1;

    /** Leads back unless the address names an institution of the officer's. */
    public String enterPage() {
        return staff.getInstitution() == null ? Address.OFFICER.redirect() : null;
    }

    /** Leads to the lists unless the address names one that was sent. */
    public String enterList() {
        String away = enterPage();
        return away == null && getList() == null ? Address.PRE_ORDERS.redirect() + "&no=" + staff.id() : away;
    }

    /** From the staff list, which stays where it is for the next page. */
    public void add() {
        List<UUID> chosen = chosen(StaffListPage.CHOSEN);
        if (chosen.isEmpty()) {
            Refusals.add("institution.orderChooseFirst");
            return;
        }
        try {
            added = orders.add(staff.id(), chosen, kind);
        } catch (InstitutionException refused) {
            Refusals.add("institution.refused" + refused.messageKey());
        }
    }

    public String remove() {
        orders.remove(staff.id(), chosen(PEOPLE));
        return Address.PRE_ORDERS.redirect(PageNotice.PRE_ORDER_CHANGED) + "&no=" + staff.id();
    }

    public String send() {
        try {
            String seen = String.valueOf(request.getParameter(SEEN));
            orders.send(staff.id(), named(), seen.matches("[0-9]{1,6}") ? Integer.parseInt(seen) : 0);
            return Address.PRE_ORDERS.redirect(PageNotice.PRE_ORDER_SENT) + "&no=" + staff.id();
        } catch (InstitutionException refused) {
            Refusals.add("institution.refused" + refused.messageKey());
            return null;
        }
    }

    /** Makes the draft's document, which the officer signs on the list's page. */
    public String prepare() {
        try {
            lists.preparePreOrder(staff.id(), named());
            return Address.OFFICER_LIST.redirect(PageNotice.LIST_PREPARED) + "&no=" + staff.id() + "&kisi=" + named();
        } catch (InstitutionException refused) {
            Refusals.add("institution.refused" + refused.messageKey());
            return null;
        } catch (ApplicationException refused) {
            Refusals.add("officer.refused" + refused.messageKey());
            return null;
        }
    }

    /** Whether the list is also sent without a signature. */
    public boolean isUnsigned() {
        return orders.isUnsigned();
    }

    private List<UUID> chosen(String name) {
        return Stream.ofNullable(request.getParameterValues(name))
                .flatMap(Stream::of)
                .flatMap(each -> StaffListPage.uuid(each).stream())
                .toList();
    }

    private UUID named() {
        return StaffListPage.uuid(request.getParameter(LIST)).orElse(null);
    }

    /** Null if nobody was chosen yet. */
    public PreOrderListView getDraft() {
        if (draft == null) {
            draft = orders.draft(staff.id());
        }
        return draft;
    }

    public List<PreOrderListView> getSent() {
        if (sent == null) {
            sent = orders.sent(staff.id());
        }
        return sent;
    }

    /** The one in the address; null if there is none. */
    public PreOrderListView getList() {
        return getSent().stream()
                .filter(each -> each.id().equals(named()))
                .findFirst()
                .orElse(null);
    }

    public List<SelectItem> getKinds() {
        return Stream.of(PreOrderKind.values())
                .map(each -> new SelectItem(each, Messages.of("institution.orderKind" + each)))
                .toList();
    }

    /** People added just now; -1 if nobody asked. */
    public int getAdded() {
        return added;
    }

    public PreOrderKind getKind() {
        return kind;
    }

    public void setKind(PreOrderKind kind) {
        this.kind = kind;
    }
}
