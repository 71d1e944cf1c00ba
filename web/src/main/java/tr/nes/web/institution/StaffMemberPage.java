package tr.nes.web.institution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import tr.nes.institution.InstitutionException;
import tr.nes.institution.StaffColumn;
import tr.nes.institution.StaffLine;
import tr.nes.institution.StaffLineRefused;
import tr.nes.institution.StaffMemberView;
import tr.nes.institution.boundary.StaffMembers;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.Dates;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** Kişi ekle and Kişiyi değiştir: one person of the staff list. */
@Named
@RequestScoped
public class StaffMemberPage {

    static final String PERSON = "kisi";

    /** Version of the data that the form was filled from. */
    static final String VERSION = "surum";

    @Inject
    private StaffMembers members;

    @Inject
    private StaffListPage list;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Dates dates;

    private Map<String, String> cells;
    private StaffMemberView present;
    private boolean overtaken;

    /** Leads back if the institution is not the officer's or the person not on its list. */
    public String enterPage() {
        if (list.getInstitution() == null) {
            return Address.OFFICER.redirect();
        }
        try {
            getPresent();
            return null;
        } catch (InstitutionException gone) {
            return list.again(PageNotice.STAFF_MEMBER_GONE);
        }
    }

    public String save() {
        try {
            return isNew() ? add() : change();
        } catch (StaffLineRefused refused) {
            refused.faults().forEach(fault -> Refusals.at(fault.column().name(), "institution.entry" + fault.fault()));
            return null;
        } catch (InstitutionException refused) {
            overtaken = refused.reason() == InstitutionException.Reason.STAFF_MEMBER_CHANGED;
            Refusals.add("institution.refused" + refused.messageKey());
            return null;
        }
    }

    private String add() {
        members.add(list.id(), typed());
        return list.again(PageNotice.STAFF_MEMBER_ADDED);
    }

    private String change() {
        members.change(list.id(), person(), getVersion(), typed());
        return list.again(PageNotice.STAFF_MEMBER_CHANGED);
    }

    private Map<StaffColumn, String> typed() {
        Map<StaffColumn, String> typed = new EnumMap<>(StaffColumn.class);
        getCells().forEach((column, text) -> typed.put(StaffColumn.valueOf(column), text));
        return typed;
    }

    public boolean isNew() {
        return person() == null;
    }

    /** Null if the address names nobody. */
    public UUID person() {
        return StaffListPage.uuid(request.getParameter(PERSON)).orElse(null);
    }

    /** As it is now; null for somebody new. */
    public StaffMemberView getPresent() {
        if (present == null && !isNew()) {
            present = members.of(list.id(), person());
        }
        return present;
    }

    /** Whether somebody else has changed the person since the form was opened. */
    public boolean isOvertaken() {
        return overtaken;
    }

    public long getVersion() {
        String seen = String.valueOf(request.getParameter(VERSION));
        if (!overtaken && seen.matches("[0-9]{1,9}")) {
            return Long.parseLong(seen);
        }
        return isNew() ? 0 : getPresent().version();
    }

    /** By the names of {@link StaffColumn}. */
    public Map<String, String> getCells() {
        if (cells == null) {
            cells = new TreeMap<>();
            if (!isNew()) {
                fill(getPresent().line());
            }
        }
        return cells;
    }

    private void fill(StaffLine line) {
        put(StaffColumn.IDENTITY_NUMBER, line.identityNumber().value());
        put(StaffColumn.NAME, line.name());
        put(StaffColumn.SURNAME, line.surname());
        put(StaffColumn.BIRTH_DATE, dates.date(line.birthDate()));
        put(StaffColumn.BIRTH_PLACE, line.birthPlace());
        put(StaffColumn.MAIL, line.mail());
        put(StaffColumn.PHONE, line.phone() == null ? null : line.phone().national());
        put(StaffColumn.REGISTRY_NUMBER, line.registryNumber());
        put(StaffColumn.UNIT, line.unit());
        put(StaffColumn.TITLE, line.title());
    }

    private void put(StaffColumn column, String text) {
        cells.put(column.name(), text);
    }
}
