package tr.nes.web.institution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.omnifaces.util.Faces;
import tr.nes.institution.InstitutionException;
import tr.nes.institution.StaffFileRefused;
import tr.nes.institution.StaffUpload;
import tr.nes.institution.boundary.StaffLists;
import tr.nes.shared.FactorScope;
import tr.nes.web.access.StepUp;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** Liste yükle: a file, then what is wrong with it, or how it would change the list and the confirmation. */
@Named
@RequestScoped
public class StaffUploadPage {

    @Inject
    private StaffLists lists;

    @Inject
    private StaffListPage list;

    @Inject
    private StepUp stepUp;

    @Inject
    private CheckedUpload upload;

    @Inject
    private UploadProgress progress;

    @Inject
    private HttpServletRequest request;

    private Part file;

    /** Leads away from a foreign institution; shows an upload that waits for confirmation; asks for SMS Onay now, since it could not keep the file. */
    public String enterPage() {
        if (list.getInstitution() == null) {
            return Address.OFFICER.redirect();
        }
        upload.begin(list.id(), lists.waiting(list.id()));
        return stepUp.needed(Address.STAFF_UPLOAD, list.id().toString(), FactorScope.SESSION);
    }

    public void read() {
        upload.found(null);
        String officer = request.getUserPrincipal().getName();
        progress.reached(officer, 0);
        try {
            upload.found(lists.read(
                    upload.getInstitution(),
                    UploadedFile.content(file),
                    percent -> progress.reached(officer, percent)));
        } catch (StaffFileRefused refused) {
            Refusals.at("file", "institution.refused" + refused.messageKey());
        } finally {
            progress.end(officer);
        }
    }

    /** Forgets what was read, for another file. */
    public void again() {
        upload.found(null);
    }

    public String confirm() {
        try {
            StaffUpload checked = upload.getResult();
            lists.confirm(upload.getInstitution(), checked == null ? null : checked.id());
            return Address.STAFF_LIST.redirect(PageNotice.STAFF_LIST_CHANGED) + "&" + StepUp.ITEM + "="
                    + upload.getInstitution();
        } catch (InstitutionException refused) {
            upload.found(null);
            Refusals.add("institution.refused" + refused.messageKey());
            return null;
        }
    }

    /** The faults as a file. */
    public void report() throws IOException {
        byte[] csv = FaultReport.of(upload.getResult().faults());
        Faces.sendFile(new ByteArrayInputStream(csv), "hatali-satirlar.csv", true);
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
