package tr.nes.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import tr.nes.enrolment.DraftResult;
import tr.nes.enrolment.FormField;
import tr.nes.enrolment.FormField.FormFault;
import tr.nes.enrolment.WizardStep;
import tr.nes.enrolment.boundary.Drafts;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.Refusals;

/** Başvuru Formu: keeps whatever was typed at every button, and judges it at Formu Onayla. */
@Named
@RequestScoped
public class ApplicationFormPage {
    @Inject
    private Drafts drafts;

    @Inject
    private ApplicationWizard wizard;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FacesContext faces;

    private Map<String, String> values;
    private char[] word;
    private char[] again;

    /** Also from the steps after it, to go back. */
    public String enterPage() {
        return wizard.elsewhere(WizardStep.FORM, WizardStep.PHONE, WizardStep.SIGNATURE);
    }

    public String confirm() {
        return wizard.step(() -> {
            boolean declared = request.getParameter("declaration") != null;
            DraftResult result = drafts.submit(wizard.access(), FormInput.of(getValues()), word, again, declared);
            result.faults().forEach(ApplicationFormPage::refuse);
            if (result.word() != null) {
                refuseWord(result);
            }
            if (!declared) {
                Refusals.at("declaration", "enrolment.declarationNeeded");
            }
            return result.isComplete() && declared ? wizard.here() : null;
        });
    }

    /** Keeps the draft and stays. */
    public String keep() {
        return kept(Address.APPLICATION_FORM.redirect());
    }

    /** İptal. */
    public String leave() {
        String keeping = kept("");
        return keeping == null || !keeping.isEmpty() ? keeping : wizard.leave();
    }

    private String kept(String next) {
        return wizard.step(() -> {
            drafts.keep(wizard.access(), FormInput.of(getValues()));
            return next;
        });
    }

    private static void refuse(FormField field, FormFault fault) {
        boolean wrong = fault == FormFault.MISSING || fault == FormFault.WRONG;
        Refusals.at(field.name(), "enrolment." + (wrong ? "need" + field : "fault" + fault));
    }

    private static void refuseWord(DraftResult result) {
        switch (result.word()) {
            case DIFFERENT -> Refusals.at("again", "access.newWordDifferent");
            case TOO_LONG -> Refusals.at("word", "access.newWordLong");
            case COMMON -> Refusals.at("word", "access.newWordCommon");
            case OWN_DATA -> Refusals.at("word", "access.newWordOwn");
            case BUSY -> Refusals.add("access.newWordBusy");
            default -> Refusals.at("word", "access.newWordShort");
        }
    }

    /** By the fields' names; a form that comes back brings all of them. */
    public Map<String, String> getValues() {
        if (values == null) {
            values = new HashMap<>();
            if (!faces.isPostback()) {
                wizard.getDraft().values().forEach((field, text) -> values.put(field.name(), text));
            }
        }
        return values;
    }

    public boolean isDelegateAllowed() {
        return drafts.isDelegateAllowed();
    }

    /** As it is in the form now, before or after it was submitted; null if none was chosen. */
    String province() {
        String submitted = request.getParameter(FormField.PROVINCE.name());
        return submitted == null ? getValues().get(FormField.PROVINCE.name()) : submitted;
    }

    public char[] getWord() {
        return word;
    }

    public void setWord(char[] word) {
        this.word = word;
    }

    public char[] getAgain() {
        return again;
    }

    public void setAgain(char[] again) {
        this.again = again;
    }
}
