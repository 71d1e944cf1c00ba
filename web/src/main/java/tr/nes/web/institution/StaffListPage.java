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

/** Personel listesi: who works at an institution, page by page; leavers, and the undoing of the last upload. */
@Named
@RequestScoped
public class StaffListPage {

    private static final int SIZE = 50;
    private static final String LEAVERS = "ayrilan";
    private static final String PAGE = "sayfa";

    @Inject
    private OfficerInstitutions institutions;

    @Inject
    private StaffLists lists;

    @Inject
    private HttpServletRequest request;

    private List<StaffMemberView> people;
    private StaffImportView newest;

    /** Leads back unless the address names an institution of the officer's. */
    public String enterPage() {
        return getInstitution() == null ? Address.OFFICER.redirect() : null;
    }

    public String leave() {
        List<UUID> leavers = Stream.ofNullable(request.getParameterValues(LEAVERS))
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

    private String again(PageNotice said) {
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

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(String.valueOf(text)));
        } catch (IllegalArgumentException tampered) {
            return Optional.empty();
        }
    }

    /** From 1. */
    public int getPage() {
        String named = String.valueOf(request.getParameter(PAGE));
        return named.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(named) : 1;
    }

    public long getPages() {
        return Math.max(1, (getCount() + SIZE - 1) / SIZE);
    }

    public List<StaffMemberView> getPeople() {
        if (people == null) {
            people = lists.page(id(), (getPage() - 1) * SIZE, SIZE);
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
        return lists.count(id());
    }
}
