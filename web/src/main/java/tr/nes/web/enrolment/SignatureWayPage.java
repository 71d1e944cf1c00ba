package tr.nes.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tr.nes.enrolment.SignatureWay;
import tr.nes.enrolment.WizardStep;
import tr.nes.enrolment.boundary.Drafts;
import tr.nes.web.shell.Refusals;

/** How to sign form and undertaking. */
@Named
@RequestScoped
public class SignatureWayPage {
    @Inject
    private Drafts drafts;

    @Inject
    private ApplicationWizard wizard;

    @Inject
    private HttpServletRequest request;

    public String enterPage() {
        return wizard.elsewhere(WizardStep.SIGNATURE);
    }

    public String choose() {
        Optional<SignatureWay> way = Stream.of(SignatureWay.values())
                .filter(each -> each.name().equals(request.getParameter("way")))
                .findFirst();
        if (way.isEmpty()) {
            Refusals.at("way", "enrolment.wayNeeded");
            return null;
        }
        return wizard.step(() -> {
            drafts.choose(wizard.access(), way.get());
            return way.get() == SignatureWay.CONSENTED ? wizard.signed() : wizard.here();
        });
    }

    public List<SignatureWay.Option> getWays() {
        return drafts.ways(wizard.access());
    }
}
