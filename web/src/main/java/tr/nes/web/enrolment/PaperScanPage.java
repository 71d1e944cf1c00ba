package tr.nes.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import org.omnifaces.util.Faces;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ReceivedPaperView;
import tr.nes.enrolment.ReceivedPaperView.PaperScanView;
import tr.nes.enrolment.boundary.AuthorityPapers;
import tr.nes.enrolment.boundary.OfficerPapers;
import tr.nes.web.access.StepUp;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** The scan of a received form, on the page of the intake. */
@Named
@RequestScoped
public class PaperScanPage {
    @Inject
    private OfficerPapers officerPapers;

    @Inject
    private AuthorityPapers authorityPapers;

    @Inject
    private PaperIntakePage intake;

    @Inject
    private StepUp stepUp;

    @Inject
    private HttpServletRequest request;

    private ReceivedPaperView paper;
    private Part file;

    public String save() throws IOException {
        byte[] content = file.getInputStream().readAllBytes();
        try {
            if (intake.isOfficer()) {
                officerPapers.attach(id(), content);
            } else {
                authorityPapers.attach(id(), content);
            }
        } catch (ApplicationException refused) {
            Refusals.at("file", "intake.scanWrong");
            return null;
        }
        return (intake.isOfficer() ? Address.OFFICER_PAPERS : Address.AUTHORITY_PAPERS).redirect(PageNotice.SCAN_ADDED);
    }

    public void open() throws IOException {
        stepUp.demand();
        PaperScanView scan = intake.isOfficer() ? officerPapers.scan(id()) : authorityPapers.scan(id());
        Faces.sendFile(new ByteArrayInputStream(scan.content()), scan.fileName(), true);
    }

    /** Null unless the address names a paper of the caller's. */
    public ReceivedPaperView getPaper() {
        if (paper == null && id() != null) {
            try {
                paper = intake.isOfficer() ? officerPapers.view(id()) : authorityPapers.view(id());
            } catch (ApplicationException unknown) {
                return null;
            }
        }
        return paper;
    }

    private UUID id() {
        try {
            return UUID.fromString(String.valueOf(request.getParameter(StepUp.ITEM)));
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
