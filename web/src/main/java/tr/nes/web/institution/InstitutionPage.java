package tr.nes.web.institution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import tr.nes.institution.InstitutionException;
import tr.nes.institution.InstitutionState;
import tr.nes.institution.InstitutionView;
import tr.nes.institution.OfficerPerson;
import tr.nes.institution.OfficerView;
import tr.nes.institution.boundary.InstitutionAdmissions;
import tr.nes.institution.boundary.MainOfficerChanges;
import tr.nes.web.access.StepUp;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** One institution, for the decision by a second member of staff. */
@Named
@RequestScoped
public class InstitutionPage {

    @Inject
    private InstitutionAdmissions institutions;

    @Inject
    private MainOfficerChanges changes;

    @Inject
    private StepUp stepUp;

    @Inject
    private HttpServletRequest request;

    private InstitutionView view;
    private String reason;

    /** Leads to the list if there is no such institution. */
    public String enterPage() {
        try {
            getView();
            return null;
        } catch (InstitutionException unknown) {
            return Address.INSTITUTIONS.redirect();
        }
    }

    public String confirm() {
        return decide(() -> institutions.confirm(id()), PageNotice.INSTITUTION_CONFIRMED);
    }

    public String reject() {
        if (reason == null || reason.isEmpty()) {
            Refusals.at("reason", "institution.reasonRequired");
            return null;
        }
        return decide(() -> institutions.reject(id(), reason), PageNotice.INSTITUTION_REJECTED);
    }

    private String decide(Runnable decision, PageNotice said) {
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
        Faces.sendFile(new ByteArrayInputStream(institutions.letter(id())), "yetki-yazisi.pdf", true);
    }

    public InstitutionView getView() {
        if (view == null) {
            view = institutions.of(id());
        }
        return view;
    }

    public OfficerPerson getFirstOfficer() {
        return institutions.firstOfficer(id());
    }

    /** Present and coming ones. */
    public List<OfficerView> getOfficers() {
        return changes.officers(id());
    }

    /** Whether the caller may decide: the proposer may not. */
    public boolean isDecidable() {
        return getView().state() == InstitutionState.PROPOSED && !getView().mine();
    }

    /** The id in the address or in the form; null if it is none. */
    public UUID id() {
        try {
            return UUID.fromString(String.valueOf(request.getParameter(StepUp.ITEM)));
        } catch (IllegalArgumentException tampered) {
            return null;
        }
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
