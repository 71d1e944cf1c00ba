package tr.nes.web.institution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import tr.nes.institution.InstitutionException;
import tr.nes.institution.MainOfficerChangeView;
import tr.nes.institution.boundary.MainOfficerChanges;
import tr.nes.web.access.StepUp;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** Ana yetkili değişikliği: the decision by a second member of staff. */
@Named
@RequestScoped
public class MainOfficerChangePage {

    @Inject
    private MainOfficerChanges changes;

    @Inject
    private InstitutionPage page;

    @Inject
    private StepUp stepUp;

    private List<MainOfficerChangeView> open;
    private String reason;

    /** Leads to the list if there is no such change to decide. */
    public String enterPage() {
        return getView() == null ? Address.INSTITUTIONS.redirect() : null;
    }

    public List<MainOfficerChangeView> getOpen() {
        if (open == null) {
            open = changes.open();
        }
        return open;
    }

    /** Null if it is none or decided. */
    public MainOfficerChangeView getView() {
        Optional<MainOfficerChangeView> named =
                getOpen().stream().filter(each -> each.id().equals(page.id())).findFirst();
        return named.orElse(null);
    }

    public String confirm() {
        return decide(() -> changes.confirm(page.id()), PageNotice.MAIN_OFFICER_CHANGED);
    }

    public String reject() {
        if (reason == null || reason.isEmpty()) {
            Refusals.at("reason", "institution.reasonRequired");
            return null;
        }
        return decide(() -> changes.reject(page.id(), reason), PageNotice.MAIN_OFFICER_REJECTED);
    }

    private static String decide(Runnable decision, PageNotice said) {
        try {
            decision.run();
            return Address.INSTITUTIONS.redirect(said);
        } catch (InstitutionException refused) {
            Refusals.add("institution.refused" + refused.messageKey());
            return null;
        }
    }

    public void download() throws IOException {
        stepUp.demand();
        Faces.sendFile(new ByteArrayInputStream(changes.letter(page.id())), "kurum-yazisi.pdf", true);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
