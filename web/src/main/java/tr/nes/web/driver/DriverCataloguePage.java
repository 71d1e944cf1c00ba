package tr.nes.web.driver;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tr.nes.driver.DriverException;
import tr.nes.driver.DriverException.Reason;
import tr.nes.driver.DriverState;
import tr.nes.driver.DriverView;
import tr.nes.driver.SuppliedCard;
import tr.nes.driver.SuppliedReader;
import tr.nes.driver.SystemRelease;
import tr.nes.driver.WordSize;
import tr.nes.driver.boundary.DriverCatalogue;
import tr.nes.shared.FactorScope;
import tr.nes.web.access.StepUp;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.Refusals;

/** Sürücü kataloğu: what is published, was, and a new file. */
@Named
@RequestScoped
public class DriverCataloguePage {

    private static final String NUMBER = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private static final Map<Reason, String> FIELDS = new EnumMap<>(Map.of(
            Reason.TITLE_TURKISH_WRONG, "titleTurkish",
            Reason.TITLE_ENGLISH_WRONG, "titleEnglish",
            Reason.RELEASE_WRONG, "release",
            Reason.SYSTEM_MISSING, "releases",
            Reason.BITS_MISSING, "bits",
            Reason.FILE_NAME_WRONG, "file",
            Reason.FILE_TYPE_WRONG, "file",
            Reason.FILE_EMPTY, "file",
            Reason.FILE_TOO_LARGE, "file",
            Reason.FILE_INFECTED, "file"));

    @Inject
    private DriverCatalogue catalogue;

    @Inject
    private HttpServletRequest request;

    @Inject
    private StepUp stepUp;

    private DriverForm form = new DriverForm();
    private List<DriverView> rows;
    private String done;

    /** Asks for SMS Onay now, since it could not keep the file. */
    public String enterPage() {
        return stepUp.needed(Address.DRIVER_CATALOGUE, null, FactorScope.SESSION);
    }

    public void publish() throws IOException {
        try {
            catalogue.publish(
                    form.draft(),
                    form.getFile().getSubmittedFileName(),
                    form.getFile()::getInputStream,
                    number(form.getReplaced()));
            done("published");
        } catch (DriverException refused) {
            refuse(refused);
        }
    }

    /** Called on every button press: the row's plain button carries the number, see AnnouncementsPage. */
    public void withdraw() {
        String number = request.getParameter("kaldir");
        if (number == null || !FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        try {
            catalogue.withdraw(number(number));
            done("withdrawn");
        } catch (DriverException refused) {
            refuse(refused);
        }
    }

    private static UUID number(String text) {
        return text != null && text.matches(NUMBER) ? UUID.fromString(text) : null;
    }

    private void refuse(DriverException refused) {
        String text = "driver.refused" + refused.messageKey();
        String field = FIELDS.get(refused.reason());
        if (field == null) {
            Refusals.add(text);
        } else {
            Refusals.at(field, text);
        }
    }

    private void done(String what) {
        done = what;
        form = new DriverForm();
        rows = null;
    }

    /** Whether a virus scanner looks at each file. */
    public boolean isScanned() {
        return catalogue.isScanned();
    }

    public DriverForm getForm() {
        return form;
    }

    /** The key of the sentence about what this request did; null if nothing. */
    public String getDone() {
        return done;
    }

    public List<DriverView> getRows() {
        if (rows == null) {
            rows = catalogue.newest();
        }
        return rows;
    }

    /** Those whose place another file may take. */
    public List<DriverView> getReplaceable() {
        return getRows().stream()
                .filter(row -> row.state() == DriverState.PUBLISHED)
                .toList();
    }

    public SystemRelease[] getReleases() {
        return SystemRelease.values();
    }

    public WordSize[] getSizes() {
        return WordSize.values();
    }

    public SuppliedReader[] getReaders() {
        return SuppliedReader.values();
    }

    public SuppliedCard[] getCards() {
        return SuppliedCard.values();
    }
}
