package tr.nes.web.institution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import tr.nes.institution.InstitutionDraftView;
import tr.nes.institution.InstitutionException;
import tr.nes.institution.InstitutionField;
import tr.nes.institution.InstitutionField.Fault;
import tr.nes.institution.InstitutionField.Step;
import tr.nes.institution.boundary.InstitutionDrafts;
import tr.nes.web.access.StepUp;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** Kurum ekle: an institution's application, step by step; every button keeps what was typed. */
@Named
@RequestScoped
public class NewInstitutionPage {

    @Inject
    private InstitutionDrafts drafts;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FacesContext faces;

    private UUID begun;
    private InstitutionDraftView draft;
    private Map<String, String> values;
    private Part letter;

    /** Leads away from a draft that is not the caller's, or over. */
    public String enterPage() {
        return answer(() -> {
            getDraft();
            return null;
        });
    }

    public String next() {
        return answer(() -> {
            Step step = getStep();
            boolean good = keep(step) & isRight(step);
            return good ? go(step.next()) : null;
        });
    }

    public String back() {
        return answer(() -> {
            Step step = getStep();
            return keep(step) ? go(step.before()) : null;
        });
    }

    /** To a step named in the form's button, from the summary. */
    public String edit(Step step) {
        return answer(() -> go(step));
    }

    public String leave() {
        return answer(() -> keep(getStep()) ? Address.INSTITUTIONS.redirect(PageNotice.INSTITUTION_KEPT) : null);
    }

    public String discard() {
        return answer(() -> {
            if (id() != null) {
                drafts.discard(id());
            }
            return Address.INSTITUTIONS.redirect(PageNotice.DRAFT_DISCARDED);
        });
    }

    public String send() {
        return answer(() -> {
            if (!isRight(Step.values())) {
                return null;
            }
            drafts.send(id());
            return Address.INSTITUTIONS.redirect(PageNotice.INSTITUTION_PROPOSED);
        });
    }

    private String answer(Supplier<String> deed) {
        try {
            return deed.get();
        } catch (InstitutionException refused) {
            if (refused.reason() == InstitutionException.Reason.DRAFT_GONE) {
                return Address.INSTITUTIONS.redirect(PageNotice.DRAFT_GONE);
            }
            Refusals.add("institution.refused" + refused.messageKey());
            return null;
        }
    }

    /** Whether all of it could be kept: a letter that is none is not. */
    private boolean keep(Step step) {
        if (id() == null) {
            begun = drafts.begin();
        }
        drafts.keep(id(), AdmissionInput.of(step.fields(), getValues()));
        draft = null;
        if (step != Step.OFFICER || letter == null || letter.getSize() == 0) {
            return true;
        }
        try {
            drafts.keepLetter(id(), UploadedFile.content(letter));
            return true;
        } catch (InstitutionException none) {
            Refusals.at("letter", "institution.refused" + none.messageKey());
            return false;
        } finally {
            draft = null;
        }
    }

    private boolean isRight(Step... steps) {
        Map<InstitutionField, Fault> faults = drafts.faults(id(), List.of(steps));
        faults.forEach((field, fault) -> Refusals.at(field.name(), textOf(field, fault)));
        boolean letterMissing = List.of(steps).contains(Step.OFFICER)
                && !getDraft().letter()
                && faces.getMessageList("letter").isEmpty();
        if (letterMissing) {
            Refusals.at("letter", "institution.letterRequired");
        }
        return faults.isEmpty() && !letterMissing;
    }

    private static String textOf(InstitutionField field, Fault fault) {
        return switch (field) {
            case TAX ->
                switch (fault) {
                    case MISSING -> "institution.refusedNumberMissing";
                    case WRONG -> "institution.refusedTaxNumberWrong";
                    case TAKEN -> "institution.refusedNumberTaken";
                };
            case DETSIS -> fault == Fault.TAKEN ? "institution.refusedNumberTaken" : "institution.refusedDetsisWrong";
            case MERSIS -> "institution.refusedMersisWrong";
            default -> "admission.need" + field;
        };
    }

    private String go(Step step) {
        drafts.go(id(), step);
        return Address.NEW_INSTITUTION.redirect() + "&" + StepUp.ITEM + "=" + id();
    }

    /** Of the draft; null before anything was kept. */
    public UUID id() {
        return begun == null
                ? StaffListPage.uuid(request.getParameter(StepUp.ITEM)).orElse(null)
                : begun;
    }

    /** Null before anything was kept. */
    public InstitutionDraftView getDraft() {
        if (draft == null && id() != null) {
            draft = drafts.of(id());
        }
        return draft;
    }

    public Step getStep() {
        return getDraft() == null ? Step.IDENTITY : getDraft().step();
    }

    /** By the fields' names; a form that comes back brings those of its step. */
    public Map<String, String> getValues() {
        if (values == null) {
            values = new HashMap<>();
            if (!faces.isPostback() && getDraft() != null) {
                getDraft().values().forEach((field, text) -> values.put(field.name(), text));
            }
        }
        return values;
    }

    public List<InstitutionDraftView> getDrafts() {
        return drafts.mine();
    }

    public Part getLetter() {
        return letter;
    }

    public void setLetter(Part letter) {
        this.letter = letter;
    }
}
