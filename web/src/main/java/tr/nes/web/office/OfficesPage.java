package tr.nes.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tr.nes.kiosk.OfficeView;
import tr.nes.kiosk.boundary.Offices;
import tr.nes.web.shell.Messages;

/** Where the kiosks are and when they can be reached; for everybody. */
@Named
@RequestScoped
public class OfficesPage {

    private static final String ALL_DAY = "00:00-24:00";

    @Inject
    private Offices offices;

    private List<OfficeView> all;

    public List<OfficeView> getAll() {
        if (all == null) {
            all = offices.all();
        }
        return all;
    }

    /** @param part of {@link tr.nes.kiosk.OpeningHours}; empty if closed */
    public String hours(String part) {
        if (part.isEmpty()) {
            return Messages.of("terminal.closed");
        }
        return ALL_DAY.equals(part) ? Messages.of("terminal.allDay") : part.replace("-", "–");
    }
}
