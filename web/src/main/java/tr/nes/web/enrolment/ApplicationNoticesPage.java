package tr.nes.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import tr.nes.enrolment.NoticeText;
import tr.nes.enrolment.WizardStep;
import tr.nes.enrolment.boundary.Drafts;
import tr.nes.web.shell.Language;
import tr.nes.web.shell.Refusals;

/** Before the form: pre-contract information and privacy notice, each by itself. */
@Named
@RequestScoped
public class ApplicationNoticesPage {
    @Inject
    private Drafts drafts;

    @Inject
    private ApplicationWizard wizard;

    @Inject
    private Language language;

    @Inject
    private HttpServletRequest request;

    public String enterPage() {
        return wizard.elsewhere(WizardStep.NOTICES);
    }

    public String proceed() {
        boolean contract = read("contractRead", "enrolment.contractUnread");
        boolean privacy = read("privacyRead", "enrolment.privacyUnread");
        return contract && privacy ? wizard.step(this::accept) : null;
    }

    private String accept() {
        drafts.acceptNotices(wizard.access(), language.getCode(), shown("contractShown"), shown("privacyShown"));
        return wizard.here();
    }

    /** The version that the form was written for; none equals 0. */
    private int shown(String field) {
        String version = String.valueOf(request.getParameter(field));
        return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0;
    }

    private boolean read(String field, String otherwise) {
        boolean ticked = request.getParameter(field) != null;
        if (!ticked) {
            Refusals.at(field, otherwise);
        }
        return ticked;
    }

    public NoticeText getContract() {
        return drafts.contract(language.getCode());
    }

    public NoticeText getPrivacy() {
        return drafts.privacy(language.getCode());
    }
}
