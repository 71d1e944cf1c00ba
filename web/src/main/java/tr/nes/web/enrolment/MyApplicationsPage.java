package tr.nes.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.util.Faces;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.ApplicationView;
import tr.nes.enrolment.SignedForm;
import tr.nes.enrolment.boundary.ApplicationStatuses;
import tr.nes.enrolment.boundary.SignedForms;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.Refusals;

/** Başvurularım. */
@Named
@RequestScoped
public class MyApplicationsPage {
    @Inject
    private ApplicationStatuses statuses;

    @Inject
    private SignedForms signedForms;

    @Inject
    private ApplicationWizard wizard;

    @Inject
    private HttpServletRequest request;

    private List<ApplicationView> all;
    private final Map<UUID, Optional<SignedForm>> signed = new HashMap<>();

    public String open() {
        return enter(null);
    }

    /** To the page that says what it means. */
    public String withdraw() {
        return enter(Address.APPLICATION_WITHDRAWAL);
    }

    private String enter(Address page) {
        try {
            return wizard.enter(statuses.open(chosen()), page);
        } catch (ApplicationException refused) {
            return ApplicationWizard.refuse(refused);
        } catch (IllegalArgumentException tampered) {
            Refusals.add("enrolment.refusedApplicationUnknown");
            return null;
        }
    }

    /** Null unless it was signed without paper. */
    public SignedForm signed(UUID application) {
        return signed.computeIfAbsent(application, signedForms::of).orElse(null);
    }

    public void download() {
        ApplicationView application = getAll().stream()
                .filter(each -> each.id().equals(chosen()))
                .findFirst()
                .orElseThrow(() -> new ApplicationException(ApplicationException.Reason.APPLICATION_UNKNOWN));
        Faces.sendFile(signedForms.pdf(application.id()), "basvuru-" + application.number() + ".pdf", true);
    }

    private UUID chosen() {
        return UUID.fromString(String.valueOf(request.getParameter("basvuru")));
    }

    public List<ApplicationView> getAll() {
        if (all == null) {
            all = statuses.mine();
        }
        return all;
    }

    /** Style of a state's chip. */
    public String kindOf(ApplicationState state) {
        return switch (state) {
            case DELIVERED -> "success";
            case CANCELLED -> "neutral";
            case REJECTED, RETURNED -> "danger";
            case INVITED, DRAFT, PHONE_CONFIRMED, AWAITING_WET_SIGNATURE, AWAITING_PAYMENT, ON_HOLD -> "warning";
            default -> "info";
        };
    }
}
