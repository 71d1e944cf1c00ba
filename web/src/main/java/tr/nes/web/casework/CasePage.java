package tr.nes.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import tr.nes.casework.CaseDetails;
import tr.nes.casework.CaseException;
import tr.nes.casework.DeliveryOutcome;
import tr.nes.casework.boundary.Cases;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** One case: how to reach the person, what was done, and what leads on. The address names the case. */
@Named
@RequestScoped
public class CasePage {
    private static final String CASE = "is";
    private static final String OUTCOME = "sonuc";

    @Inject
    private Cases cases;

    @Inject
    private HttpServletRequest request;

    private CaseDetails details;
    private String note;
    private String answer;

    public String enterPage() {
        return getDetails() == null ? Address.OPEN_CASES.redirect(PageNotice.CASE_OVER) : null;
    }

    public String getSubject() {
        return request.getParameter(CASE);
    }

    /** Null if the case has ended or never existed. */
    public CaseDetails getDetails() {
        if (details == null) {
            try {
                details = cases.details(getSubject());
            } catch (CaseException over) {
                return null;
            }
        }
        return details;
    }

    public CaseItem getItem() {
        return new CaseItem(getDetails().view());
    }

    public String take() {
        return attempt(() -> cases.take(getSubject()), PageNotice.CASE_TAKEN);
    }

    public String called() {
        return attempt(() -> cases.called(getSubject()), PageNotice.CASE_CALLED);
    }

    public String addNote() {
        return attempt(() -> cases.note(getSubject(), note), PageNotice.NOTE_ADDED);
    }

    public String askIn() {
        return attempt(() -> cases.askIn(getSubject()), PageNotice.CASE_TOLD);
    }

    public String askForNewCard() {
        return attempt(() -> cases.askForNewCard(getSubject()), PageNotice.CASE_TOLD);
    }

    /** Leads back to the list. */
    public String close() {
        return does(() -> cases.close(getSubject(), note)) ? Address.OPEN_CASES.redirect(PageNotice.CASE_CLOSED) : null;
    }

    /** Leads back to the list. */
    public String settleDelivery() {
        DeliveryOutcome outcome = chosen().orElse(null);
        return does(() -> cases.settleDelivery(getSubject(), outcome, answer))
                ? Address.OPEN_CASES.redirect(PageNotice.DELIVERY_SETTLED)
                : null;
    }

    private Optional<DeliveryOutcome> chosen() {
        return Stream.of(DeliveryOutcome.values()).filter(this::isChosen).findFirst();
    }

    public boolean isChosen(DeliveryOutcome outcome) {
        return outcome.name().equals(request.getParameter(OUTCOME));
    }

    public DeliveryOutcome[] getOutcomes() {
        return DeliveryOutcome.values();
    }

    private String attempt(Runnable step, PageNotice said) {
        return does(step)
                ? Address.CASE.redirect(said) + "&" + CASE + "="
                        + URLEncoder.encode(getSubject(), StandardCharsets.UTF_8)
                : null;
    }

    private static boolean does(Runnable step) {
        try {
            step.run();
            return true;
        } catch (CaseException rule) {
            Refusals.add("casework.refused" + rule.messageKey());
            return false;
        }
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
