package tr.nes.kiosk.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tr.nes.consent.ConsentText;
import tr.nes.kiosk.ConsentOffer;
import tr.nes.kiosk.DocumentOffer;
import tr.nes.kiosk.KioskSignatureResult;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.VisitStep;
import tr.nes.kiosk.control.visit.ConsentGiving;
import tr.nes.kiosk.control.visit.DocumentVisits;
import tr.nes.kiosk.control.visit.KioskSignatureLogin;
import tr.nes.kiosk.control.visit.VisitRecords;
import tr.nes.shared.Caller;
import tr.nes.shared.Roles;
import tr.nes.signature.DocumentKind;
import tr.nes.signature.WaitingDocument;

/**
 * Signatures by the holder's own card during a visit: for login, for E-Onay, and on
 * documents that wait for the holder. Throws as {@link Visits} does.
 * PINs are wiped on return.
 */
@Stateless
@RolesAllowed(Roles.TERMINAL)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Signing {

    @Inject
    private VisitRecords records;

    @Inject
    private KioskSignatureLogin logins;

    @Inject
    private ConsentGiving consents;

    @Inject
    private DocumentVisits documents;

    @Inject
    private Caller caller;

    /** IDENTIFY to SIGN_IN. */
    public void preferSignature(String token) {
        records.change(token, here(), session -> {
            session.prefer(VisitStep.IDENTIFY, VisitStep.SIGN_IN);
            return null;
        });
    }

    /**
     * SIGN_IN to WORKING with the card in this terminal's reader, which signs in the background: then CHOOSE_CARD,
     * or SIGN_IN again if the PIN was wrong.
     *
     * @param pin 4 to 16 digits
     */
    public KioskSignatureResult logInBySignature(String token, char[] pin) {
        try {
            return logins.logIn(token, here(), pin);
        } finally {
            Arrays.fill(pin, '\0');
        }
    }

    /** CHOOSE_CARD to SIGN_CONSENT if consent can be given. */
    public ConsentOffer offerConsent(String token, String reader) {
        return consents.offer(token, here(), reader);
    }

    /**
     * SIGN_CONSENT: the text to be signed. Does not count as activity.
     *
     * @param language ISO 639-1
     */
    public ConsentText consentText(String token, String language) {
        return consents.text(token, here(), language);
    }

    /**
     * SIGN_CONSENT to WORKING; the card signs in the background. A wrong PIN leads back to SIGN_CONSENT.
     *
     * @param read version of the text that was shown
     * @throws tr.nes.consent.ConsentTextChanged if another one counts meanwhile: nothing was sent to the card
     * @return false if the input is not a PIN: nothing was sent to the card
     */
    public boolean signConsent(String token, char[] pin, String language, int read) {
        try {
            return consents.sign(token, here(), pin, language, read);
        } finally {
            Arrays.fill(pin, '\0');
        }
    }

    /** CHOOSE_CARD: documents that wait for the holder, oldest first. Does not count as activity. */
    public List<WaitingDocument> waitingDocuments(String token) {
        return documents.waiting(token, here());
    }

    /** CHOOSE_CARD to SIGN_DOCUMENT with the oldest document that waits. */
    public DocumentOffer offerDocument(String token, String reader) {
        return documents.offer(token, here(), reader);
    }

    /** SIGN_DOCUMENT: the document to be signed. Does not count as activity. */
    public WaitingDocument document(String token) {
        return documents.shown(token, here());
    }

    /** What the visit's document is; empty if there is none, or not any more. Does not count as activity. */
    public Optional<DocumentKind> documentKind(String token) {
        return documents.kind(token, here());
    }

    /**
     * SIGN_DOCUMENT: PNG of one of its pages. Does not count as activity.
     *
     * @param page from 0
     * @throws tr.nes.signature.SigningException DOCUMENT_GONE, also if there is no such page
     */
    public byte[] documentPage(String token, int page) {
        return documents.picture(token, here(), page);
    }

    /**
     * SIGN_DOCUMENT to WORKING; the card signs in the background. A wrong PIN leads back to SIGN_DOCUMENT.
     *
     * @return false if the input is not a PIN: nothing was sent to the card
     * @throws tr.nes.signature.SigningException DOCUMENT_GONE: nothing was sent to the card either
     */
    public boolean signDocument(String token, char[] pin) {
        try {
            return documents.sign(token, here(), pin);
        } finally {
            Arrays.fill(pin, '\0');
        }
    }

    private TerminalId here() {
        return new TerminalId(caller.name());
    }
}
