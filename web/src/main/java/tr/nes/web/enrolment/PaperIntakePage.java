package tr.nes.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tr.nes.enrolment.IntakeResult;
import tr.nes.enrolment.IntakeResult.Outcome;
import tr.nes.enrolment.boundary.AuthorityPapers;
import tr.nes.enrolment.boundary.OfficerPapers;
import tr.nes.web.shell.Address;

/** Evrak teslim al: one signed form after another, for officers and for the back office. */
@Named
@RequestScoped
public class PaperIntakePage {
    @Inject
    private OfficerPapers officerPapers;

    @Inject
    private AuthorityPapers authorityPapers;

    @Inject
    private IntakeList list;

    @Inject
    private FacesContext faces;

    private String scanned;
    private boolean taken;

    public void take() {
        list.add(isOfficer() ? officerPapers.receive(scanned) : authorityPapers.receive(scanned));
        scanned = null;
        taken = true;
    }

    /** By the page, which the container opens for its role only. */
    public boolean isOfficer() {
        return Address.OFFICER_PAPERS.view().equals(faces.getViewRoot().getViewId());
    }

    /** Of this request; null if nothing was scanned by it. */
    public IntakeResult getResult() {
        return taken ? list.getLast() : null;
    }

    /** Style of an outcome. */
    public String kindOf(Outcome outcome) {
        return switch (outcome) {
            case RECEIVED -> "success";
            case ALREADY_RECEIVED, PRINT_MISSING -> "warning";
            default -> "danger";
        };
    }

    public String getAddress() {
        return (isOfficer() ? Address.OFFICER_PAPERS : Address.AUTHORITY_PAPERS).path();
    }

    public String getScanned() {
        return scanned;
    }

    public void setScanned(String scanned) {
        this.scanned = scanned;
    }
}
