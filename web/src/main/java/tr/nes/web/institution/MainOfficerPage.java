package tr.nes.web.institution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tr.nes.institution.InstitutionException;
import tr.nes.institution.InstitutionState;
import tr.nes.institution.OfficerPerson;
import tr.nes.institution.OfficerRole;
import tr.nes.institution.OfficerView;
import tr.nes.institution.boundary.MainOfficerChanges;
import tr.nes.shared.FactorScope;
import tr.nes.web.access.StepUp;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.Messages;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** Ana yetkiliyi değiştir: who comes and who leaves, as an institution's letter says. */
@Named
@RequestScoped
public class MainOfficerPage {

    @Inject
    private MainOfficerChanges changes;

    @Inject
    private InstitutionPage page;

    @Inject
    private OfficerPersonForm officerPersonForm;

    @Inject
    private StepUp stepUp;

    private String leaving;
    private Part letter;
    private String leavingAlone;
    private Part letterAlone;

    /** Leads away unless the institution is active; asks for SMS Onay now, since it could not keep the letter. */
    public String enterPage() {
        String away = page.enterPage();
        if (away != null || page.getView().state() != InstitutionState.ACTIVE) {
            return Address.INSTITUTIONS.redirect();
        }
        return stepUp.needed(Address.MAIN_OFFICER, page.id().toString(), FactorScope.SESSION);
    }

    public String propose() {
        OfficerPerson coming = officerPersonForm.checked();
        return coming == null ? null : propose(coming, chosen(leaving), letter, "leaving", "letter");
    }

    public String proposeEnd() {
        if (chosen(leavingAlone) == null) {
            Refusals.at("leavingAlone", "institution.mainLeavingChoose");
            return null;
        }
        return propose(null, chosen(leavingAlone), letterAlone, "leavingAlone", "letterAlone");
    }

    private String propose(OfficerPerson coming, UUID leaver, Part file, String leaverField, String fileField) {
        try {
            changes.propose(page.id(), coming, leaver, UploadedFile.content(file));
            return Address.INSTITUTIONS.redirect(PageNotice.MAIN_OFFICER_PROPOSED);
        } catch (InstitutionException refused) {
            boolean wrongLetter = refused.reason() == InstitutionException.Reason.LETTER_WRONG;
            Refusals.at(wrongLetter ? fileField : leaverField, "institution.refused" + refused.messageKey());
            return null;
        }
    }

    private static UUID chosen(String id) {
        return id == null || id.isEmpty() ? null : UUID.fromString(id);
    }

    /** Nobody, and the present main officers. */
    public List<SelectItem> getMains() {
        return items("mainLeavingNone");
    }

    public List<SelectItem> getLeavers() {
        return items("officerChoose");
    }

    private List<SelectItem> items(String first) {
        return Stream.concat(
                        Stream.of(new SelectItem("", Messages.of("institution." + first))),
                        mains().map(each -> new SelectItem(each.id().toString(), each.name())))
                .toList();
    }

    private Stream<OfficerView> mains() {
        return changes.officers(page.id()).stream().filter(each -> each.role() == OfficerRole.MAIN);
    }

    /** Whether one could leave without a successor. */
    public boolean isSeveral() {
        return mains().count() > 1;
    }

    public String getLeaving() {
        return leaving;
    }

    public void setLeaving(String leaving) {
        this.leaving = leaving;
    }

    public Part getLetter() {
        return letter;
    }

    public void setLetter(Part letter) {
        this.letter = letter;
    }

    public String getLeavingAlone() {
        return leavingAlone;
    }

    public void setLeavingAlone(String leavingAlone) {
        this.leavingAlone = leavingAlone;
    }

    public Part getLetterAlone() {
        return letterAlone;
    }

    public void setLetterAlone(Part letterAlone) {
        this.letterAlone = letterAlone;
    }
}
