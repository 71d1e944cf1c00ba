package tr.nes.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import tr.nes.kiosk.FormerOfficeView;
import tr.nes.kiosk.KioskException;
import tr.nes.kiosk.OfficeView;
import tr.nes.kiosk.OpeningHours;
import tr.nes.kiosk.boundary.Offices;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** Name, address and opening hours of an office, to be corrected by an administrator. */
@Named
@RequestScoped
public class OfficePage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Offices offices;

    private Optional<OfficeView> office;
    private List<FormerOfficeView> former;
    private String id;
    private String name;
    private String address;
    private String weekdays;
    private String saturday;
    private String sunday;
    private long seen = -1;

    /** Redirects to the list if the office does not exist. */
    public void settle() throws IOException {
        if (office().isEmpty()) {
            Faces.getExternalContext().redirect(request.getContextPath() + Address.TERMINALS.path());
        }
    }

    public String save() {
        Map<String, String> hours =
                Map.of("weekdays", hours(weekdays), "saturday", hours(saturday), "sunday", hours(sunday));
        List<String> wrong = hours.keySet().stream()
                .filter(day -> !OpeningHours.isValid(hours.get(day)))
                .toList();
        if (!wrong.isEmpty()) {
            wrong.forEach(day -> Refusals.at(day, "terminal.hoursWrong"));
            return null;
        }
        try {
            offices.describe(
                    Long.parseLong(getId()),
                    seen,
                    name,
                    address,
                    new OpeningHours(hours.get("weekdays"), hours.get("saturday"), hours.get("sunday")));
            return Address.TERMINALS.redirect(PageNotice.OFFICE_CHANGED);
        } catch (KioskException refused) {
            return told(refused);
        }
    }

    private static String told(KioskException refused) {
        return switch (refused.reason()) {
            case OFFICE_TAKEN -> {
                Refusals.at("name", "terminal.officeTaken");
                yield null;
            }
            case OFFICE_CHANGED_MEANWHILE -> {
                Refusals.add("terminal.officeChangedMeanwhile");
                yield null;
            }
            case OFFICE_UNKNOWN -> Address.TERMINALS.redirect();
            default -> throw refused;
        };
    }

    private Optional<OfficeView> office() {
        if (office == null) {
            office = offices.all().stream()
                    .filter(each -> Long.toString(each.id()).equals(getId()))
                    .findFirst();
        }
        return office;
    }

    /** What was typed, else what is on record. */
    private String current(String typed, Function<OfficeView, String> recorded) {
        return typed == null ? office().map(recorded).orElse("") : typed;
    }

    /** A rejected form carries the id in its own field. */
    public String getId() {
        return Stream.of(id, request.getParameter("no"), request.getParameter("changed"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    public void setId(String id) {
        this.id = id;
    }

    /** Version of the office that the form was written for. */
    public long getSeen() {
        return seen < 0 ? office().map(OfficeView::version).orElse(seen) : seen;
    }

    public void setSeen(long version) {
        this.seen = version;
    }

    public List<FormerOfficeView> getFormer() {
        if (former == null) {
            former = office().map(view -> offices.former(view.id())).orElse(List.of());
        }
        return former;
    }

    public String getName() {
        return current(name, OfficeView::name);
    }

    public void setName(String name) {
        this.name = name.strip();
    }

    public String getAddress() {
        return current(address, OfficeView::address);
    }

    public void setAddress(String address) {
        this.address = address.strip();
    }

    public String getWeekdays() {
        return current(weekdays, view -> view.hours().weekdays());
    }

    public void setWeekdays(String weekdays) {
        this.weekdays = hours(weekdays);
    }

    public String getSaturday() {
        return current(saturday, view -> view.hours().saturday());
    }

    public void setSaturday(String saturday) {
        this.saturday = hours(saturday);
    }

    public String getSunday() {
        return current(sunday, view -> view.hours().sunday());
    }

    public void setSunday(String sunday) {
        this.sunday = hours(sunday);
    }

    /** People also write 08.30 – 17.30. */
    private static String hours(String typed) {
        return Objects.toString(typed, "")
                .replaceAll("\\s", "")
                .replace('.', ':')
                .replace('–', '-');
    }
}
