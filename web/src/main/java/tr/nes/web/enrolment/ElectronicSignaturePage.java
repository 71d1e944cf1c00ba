package tr.nes.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.omnifaces.util.Faces;
import tr.nes.enrolment.SignatureWay;
import tr.nes.enrolment.WizardStep;
import tr.nes.enrolment.boundary.Drafts;
import tr.nes.signature.WaitingDocument;
import tr.nes.signature.boundary.DocumentSigning;
import tr.nes.web.access.CardProblem;
import tr.nes.web.shell.Address;

/** E-İmzalı Başvuru: the form that waits for the applicant's card, at a kiosk or in a reader of the applicant's own. */
@Named
@RequestScoped
public class ElectronicSignaturePage {
    @Inject
    private Drafts drafts;

    @Inject
    private ApplicationWizard wizard;

    @Inject
    private DocumentSigning documents;

    @Inject
    private HttpServletRequest request;

    private WaitingDocument waiting;

    public String enterPage() {
        String elsewhere = wizard.elsewhere(WizardStep.SIGNATURE);
        return elsewhere != null || getWaiting() != null ? elsewhere : Address.APPLICATION_SIGNATURE.redirect();
    }

    /** Null if nothing waits (any more). */
    public WaitingDocument getWaiting() {
        if (waiting == null) {
            waiting = drafts.waiting(wizard.access()).orElse(null);
        }
        return waiting;
    }

    /** Why it can't be signed now, though it could when this way was chosen; null if it can. */
    public SignatureWay.Obstacle getObstacle() {
        return drafts.ways(wizard.access()).stream()
                .filter(each -> each.way() == SignatureWay.E_SIGNED && !each.isPossible())
                .map(SignatureWay.Option::obstacle)
                .findFirst()
                .orElse(null);
    }

    public void open() {
        Faces.sendFile(
                documents.pdf(getWaiting().id()), "basvuru-" + getWaiting().title() + ".pdf", true);
    }

    public String chooseAgain() {
        return wizard.step(() -> {
            drafts.chooseAgain(wizard.access());
            return Address.APPLICATION_SIGNATURE.redirect();
        });
    }

    public String signByHand() {
        return wizard.step(() -> {
            drafts.choose(wizard.access(), SignatureWay.WET);
            return wizard.here();
        });
    }

    /** All problems are in the page from the start: the script only reveals the one that occurred. */
    public List<CardProblem> getProblems() {
        return List.of(CardProblem.values());
    }

    public String getPrepareAddress() {
        return request.getContextPath() + DocumentSigningServlet.PREPARE;
    }

    public String getFinishAddress() {
        return request.getContextPath() + DocumentSigningServlet.FINISH;
    }
}
