package tr.nes.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.AuthorityCase.IdentityLinkView;
import tr.nes.enrolment.boundary.IdentityLinks;
import tr.nes.web.access.StepUp;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** Kimlik değişiklikleri: proposals for the decision by a second member of staff. */
@Named
@RequestScoped
public class IdentityLinksPage {

    @Inject
    private IdentityLinks links;

    @Inject
    private HttpServletRequest request;

    private String reason;

    public String confirm() {
        return decide(
                () -> links.confirm(ReviewQueuePage.uuid(request.getParameter(StepUp.ITEM))),
                PageNotice.IDENTITY_LINK_CONFIRMED);
    }

    public String reject() {
        return decide(
                () -> links.reject(ReviewQueuePage.uuid(request.getParameter(StepUp.ITEM)), reason),
                PageNotice.IDENTITY_LINK_REJECTED);
    }

    private static String decide(Runnable decision, PageNotice said) {
        try {
            decision.run();
            return Address.IDENTITY_LINKS.redirect(said);
        } catch (ApplicationException refused) {
            Refusals.add("review.refused" + refused.messageKey());
            return null;
        }
    }

    public List<IdentityLinkView> getOpen() {
        return links.open();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
