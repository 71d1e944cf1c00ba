package tr.nes.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.function.Supplier;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.DraftAccess;
import tr.nes.enrolment.DraftView;
import tr.nes.enrolment.Entry;
import tr.nes.enrolment.WizardStep;
import tr.nes.enrolment.boundary.ApplicationPhones;
import tr.nes.enrolment.boundary.Drafts;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.Messages;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** Leads an applicant to the step where the application stands. */
@Named
@RequestScoped
public class ApplicationWizard {
    @Inject
    private ApplicationPhones phones;

    @Inject
    private Drafts drafts;

    @Inject
    private OpenedApplication opened;

    @Inject
    private HttpServletRequest request;

    private DraftView draft;

    /** Outcome of an attempt to get in; null if it was refused, which is then said on the page. */
    String enter(Entry entry) {
        return enter(entry, null);
    }

    /** @param page to go to; null for that of the step where the application stands */
    String enter(Entry entry, Address page) {
        switch (entry.result()) {
            case OPENED -> {
                opened.opened(entry.access(), request);
                return page == null ? here() : page.redirect();
            }
            case LOGIN_FIRST -> {
                return Address.LOGIN_METHODS.redirect(PageNotice.APPLICATION_LOGIN);
            }
            case LINK_SENT -> {
                return Address.APPLICATION_START.redirect(PageNotice.INVITATION_SENT);
            }
            case MISMATCH -> Refusals.add("enrolment.mismatch");
            case THROTTLED -> Refusals.add("access.throttled");
            case WRONG_PICTURE -> Refusals.at("pictureText", "enrolment.pictureWrong");
        }
        return null;
    }

    /** Null if the application stands at one of these steps, else the outcome that leads to its own. */
    String elsewhere(WizardStep... allowed) {
        try {
            return Set.of(allowed).contains(phones.step(access())) ? null : here();
        } catch (ApplicationException over) {
            return left(PageNotice.APPLICATION_CLOSED);
        }
    }

    /** The page of the step where the application stands. */
    String here() {
        return switch (phones.step(access())) {
            case NOTICES -> Address.APPLICATION_NOTICES.redirect();
            case FORM -> Address.APPLICATION_FORM.redirect();
            case REOPENING, PHONE -> Address.APPLICATION_PHONE.redirect();
            case SIGNATURE -> signature();
            case HANDOVER -> Address.APPLICATION_HANDOVER.redirect();
            case CORRECTION -> Address.APPLICATION_CORRECTION.redirect();
            case OVER -> left(PageNotice.APPLICATION_OVER);
        };
    }

    /** Where the form waits for the applicant's card, or a way to sign is still to be chosen. */
    private String signature() {
        return (drafts.waiting(access()).isPresent() ? Address.APPLICATION_E_SIGNATURE : Address.APPLICATION_SIGNATURE)
                .redirect();
    }

    /** Carries out a step; a refusal leads to where the application stands, or is said on the page. */
    String step(Supplier<String> deed) {
        try {
            return deed.get();
        } catch (ApplicationException refused) {
            return refused.reason() == ApplicationException.Reason.ACCESS_OVER
                    ? left(PageNotice.APPLICATION_CLOSED)
                    : refuse(refused);
        }
    }

    static String refuse(ApplicationException refused) {
        String text = Messages.of("enrolment.refused" + refused.messageKey());
        ApplicationState state = refused.state();
        Refusals.say(state == null ? text : text + " " + Messages.of("enrolment.state" + state));
        return null;
    }

    /** İptal: nothing is lost. */
    public String leave() {
        return left(PageNotice.DRAFT_KEPT);
    }

    /** Nothing is left to be done here. */
    String signed() {
        opened.closed();
        return Address.MY_APPLICATIONS.redirect(PageNotice.APPLICATION_SIGNED);
    }

    private String left(PageNotice why) {
        opened.closed();
        return Address.APPLICATION_START.redirect(why);
    }

    DraftAccess access() {
        return opened.access();
    }

    public DraftView getDraft() {
        if (draft == null) {
            draft = drafts.view(access());
        }
        return draft;
    }
}
