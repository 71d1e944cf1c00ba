package tr.nes.web.institution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import tr.nes.institution.FirstOfficer;
import tr.nes.institution.InstitutionException;
import tr.nes.institution.boundary.InstitutionAdmissions;
import tr.nes.notification.MailboxSyntax;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** Kurum ekle: an institution's application with the letter that names its first officer. */
@Named
@RequestScoped
public class NewInstitutionPage {

    @Inject
    private InstitutionAdmissions institutions;

    @Inject
    private InstitutionForm institutionForm;

    @Inject
    private FirstOfficerForm firstOfficerForm;

    private Part letter;

    public String propose() {
        FirstOfficer officer = firstOfficerForm.data();
        if (officer == null) {
            Refusals.at("number", "access.numberWrong");
            return null;
        }
        boolean reachable = isMailbox("mail", institutionForm.getMail()) & isMailbox("officerMail", officer.mail());
        return reachable ? propose(officer) : null;
    }

    private String propose(FirstOfficer officer) {
        try {
            institutions.propose(institutionForm.data(), officer, content());
            return Address.INSTITUTIONS.redirect(PageNotice.INSTITUTION_PROPOSED);
        } catch (InstitutionException refused) {
            Refusals.at(fieldOf(refused), "institution.refused" + refused.messageKey());
            return null;
        }
    }

    private static String fieldOf(InstitutionException refused) {
        return switch (refused.reason()) {
            case DETSIS_WRONG -> "detsis";
            case MERSIS_WRONG -> "mersis";
            case LETTER_WRONG -> "letter";
            case TAX_NUMBER_WRONG, NUMBER_MISSING, NUMBER_TAKEN -> "tax";
            default -> "parent";
        };
    }

    private static boolean isMailbox(String field, String mail) {
        boolean valid = MailboxSyntax.ascii(mail).isPresent();
        if (!valid) {
            Refusals.at(field, "contact.mailWrong");
        }
        return valid;
    }

    private byte[] content() {
        try {
            return letter.getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Part getLetter() {
        return letter;
    }

    public void setLetter(Part letter) {
        this.letter = letter;
    }
}
