package tr.nes.web.announcement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tr.nes.announcement.AnnouncementException;
import tr.nes.announcement.AnnouncementException.Reason;
import tr.nes.announcement.AnnouncementKind;
import tr.nes.announcement.AnnouncementView;
import tr.nes.announcement.boundary.Announcements;
import tr.nes.web.shell.Refusals;

/** Duyurular: what is announced, was, and will be; a new one, a change, an end before its time. */
@Named
@RequestScoped
public class AnnouncementsPage {

    private static final String NUMBER = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private static final Map<Reason, String> FIELDS = new EnumMap<>(Map.of(
            Reason.TITLE_TURKISH_WRONG, "titleTurkish",
            Reason.TEXT_TURKISH_WRONG, "textTurkish",
            Reason.TITLE_ENGLISH_WRONG, "titleEnglish",
            Reason.TEXT_ENGLISH_WRONG, "textEnglish",
            Reason.BEGINNING_WRONG, "from",
            Reason.END_WRONG, "until"));

    @Inject
    private Announcements announcements;

    @Inject
    private HttpServletRequest request;

    private AnnouncementForm form = new AnnouncementForm();
    private AnnouncementView changed;
    private List<AnnouncementView> rows;
    private String done;

    @PostConstruct
    void look() {
        String number = String.valueOf(request.getParameter("duyuru"));
        if (number.matches(NUMBER)) {
            choose(UUID.fromString(number));
        }
    }

    private void choose(UUID number) {
        try {
            changed = announcements.announcement(number);
            form = new AnnouncementForm(changed.draft());
        } catch (AnnouncementException unknown) {
            refuse(unknown);
        }
    }

    public void save() {
        try {
            if (changed == null) {
                announcements.publish(form.draft());
                done("published");
            } else {
                announcements.change(changed.id(), version(), form.draft());
                done("changed");
            }
        } catch (AnnouncementException refused) {
            refuse(refused);
        }
    }

    /**
     * Called on every button press: the row's plain button carries the number, so that a press is carried out, or refused,
     * whatever rows there are meanwhile.
     */
    public void end() {
        String number = request.getParameter("bitir");
        if (number == null || !FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        try {
            announcements.end(number.matches(NUMBER) ? UUID.fromString(number) : null);
            done("ended");
        } catch (AnnouncementException refused) {
            refuse(refused);
        }
    }

    /** As the form was shown; none equals -1. */
    private long version() {
        String shown = String.valueOf(request.getParameter("surum"));
        return shown.matches("[0-9]{1,9}") ? Long.parseLong(shown) : -1;
    }

    private void refuse(AnnouncementException refused) {
        if (refused.reason() == Reason.CHANGED_MEANWHILE) {
            choose(changed.id());
        }
        String text = "announcement.refused" + refused.messageKey();
        String field = FIELDS.get(refused.reason());
        if (field == null) {
            Refusals.add(text);
        } else {
            Refusals.at(field, text);
        }
    }

    private void done(String what) {
        done = what;
        form = new AnnouncementForm();
        changed = null;
        rows = null;
    }

    public AnnouncementForm getForm() {
        return form;
    }

    /** Null while a new one is written. */
    public AnnouncementView getChanged() {
        return changed;
    }

    /** The key of the sentence about what this request did; null if nothing. */
    public String getDone() {
        return done;
    }

    public AnnouncementKind[] getKinds() {
        return AnnouncementKind.values();
    }

    public List<AnnouncementView> getRows() {
        if (rows == null) {
            rows = announcements.newest();
        }
        return rows;
    }
}
