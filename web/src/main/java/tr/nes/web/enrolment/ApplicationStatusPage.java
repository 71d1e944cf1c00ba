package tr.nes.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import tr.nes.enrolment.ApplicationView;
import tr.nes.enrolment.boundary.ApplicationEntries;
import tr.nes.enrolment.boundary.ApplicationStatuses;
import tr.nes.web.shell.Refusals;

/** Başvuru Durum Sorgulama: without login, by number and code. */
@Named
@RequestScoped
public class ApplicationStatusPage {
    @Inject
    private ApplicationStatuses statuses;

    @Inject
    private ApplicationEntries entries;

    @Inject
    private ApplicationWizard wizard;

    private String number;
    private String code;
    private ApplicationView found;

    public void find() {
        if (!statuses.take()) {
            Refusals.add("access.throttled");
            return;
        }
        Optional<ApplicationView> answer = statuses.find(number, code);
        found = answer.orElse(null);
        if (found == null) {
            Refusals.add("enrolment.statusUnknown");
        }
    }

    /** To the application itself, by a code to its phone. */
    public String open() {
        return wizard.enter(entries.byNumber(number, code));
    }

    /** Null before the query. */
    public ApplicationView getFound() {
        return found;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
