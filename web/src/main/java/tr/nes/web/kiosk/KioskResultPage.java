package tr.nes.web.kiosk;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import tr.nes.card.OperationFollowUp;
import tr.nes.card.OperationKind;
import tr.nes.card.OperationState;
import tr.nes.card.OperationView;
import tr.nes.card.PinEffect;
import tr.nes.certificate.boundary.CardCertificates;
import tr.nes.kiosk.IdentificationMethod;
import tr.nes.kiosk.VisitView;
import tr.nes.kiosk.boundary.Signing;
import tr.nes.kiosk.boundary.Visits;
import tr.nes.shared.PublicUrl;
import tr.nes.web.shell.Address;

/** The result of the operation, the next step, and "take your card". */
@Named
@RequestScoped
public class KioskResultPage {

    private static final Set<String> CARD_IS_OUT = Set.of("CardRemoved", "CardAbsent");

    private static final String TRIES_UNKNOWN = "PukTriesNotTold";

    @Inject
    private CurrentVisit visit;

    @Inject
    private FacesContext faces;

    @Inject
    private KioskNavigation kioskNavigation;

    @EJB
    private Visits visits;

    @EJB
    private Signing signing;

    @EJB
    private CardCertificates certificates;

    @VisitAction
    public String goOn() {
        visits.goOn(visit.token());
        return kioskNavigation.step();
    }

    /** Key of the button that leads to the next step within the same visit. */
    public String getGoOnKey() {
        OperationFollowUp next = operation().map(OperationView::followUp).orElse(OperationFollowUp.READ_CARD);
        return !isLoggingIn() || next == OperationFollowUp.UNBLOCK ? "goOn." + next.name() : "signatureOtherWay";
    }

    /** Whether going on is what most people want next; else taking the card is. */
    public boolean isGoingOn() {
        return !operation()
                .map(OperationView::followUp)
                .map(OperationFollowUp::isLast)
                .orElse(false);
    }

    /** {@code good}, {@code bad}, or {@code open} if the outcome is unknown. */
    public String getVerdict() {
        return switch (state()) {
            case CONFIRMED -> "good";
            case REFUSED -> "bad";
            case RECONCILED -> isInForce() ? "good" : isSignature() || isLeftToStaff() ? "bad" : "open";
            case INTENDED, UNKNOWN -> "open";
        };
    }

    public String getTitle() {
        String title = text("title");
        if (isDocument()) {
            return title;
        }
        return isLoggingIn() && title.equals(textOf("signature.bad.title")) ? textOf("signature.login.title") : title;
    }

    /** A signature before anybody is identified is the login's. */
    private boolean isLoggingIn() {
        return visit.view().filter(v -> v.wayIn() == IdentificationMethod.NONE).isPresent();
    }

    private String textOf(String key) {
        return faces.getApplication().getResourceBundle(faces, "kiosk").getString(key);
    }

    /** What happened, and whether anything was lost. */
    public String getTruth() {
        return text("truth");
    }

    public String getNext() {
        return text("next");
    }

    /** Null unless the operation succeeded. */
    public Instant getChangedAt() {
        boolean done = state() == OperationState.CONFIRMED || isInForce();
        return done ? operation().get().finishedAt() : null;
    }

    /** The new PIN is ready, but the certificate is not in use yet. */
    public boolean isActivationOwed() {
        return "good".equals(getVerdict())
                && !isSignature()
                && certificates.isToBeActivatedOn(operation().get().card().value());
    }

    /** Where it is activated; short enough to be typed. */
    public String getActivationAddress() {
        return PublicUrl.forPeople().replaceFirst("^https?://", "") + Address.NEW_CARD.path();
    }

    public boolean isCardInside() {
        return state() == OperationState.RECONCILED || !CARD_IS_OUT.contains(reason());
    }

    private OperationState state() {
        return operation().map(OperationView::state).orElse(OperationState.UNKNOWN);
    }

    private String reason() {
        return operation().map(OperationView::reason).orElse("");
    }

    private Optional<OperationView> operation() {
        return visit.view().map(VisitView::operation);
    }

    /** The card was read again: the new PIN is in force. */
    private boolean isInForce() {
        return operation().filter(o -> o.found() == PinEffect.IN_FORCE).isPresent();
    }

    private boolean isLeftToStaff() {
        return operation().filter(o -> o.followUp() == OperationFollowUp.CALL).isPresent();
    }

    /** Key of the label for the time at which it succeeded. */
    public String getMomentKey() {
        return isSignature() ? "signedAt" : "changedAt";
    }

    /**
     * No command that writes a PIN was sent: the cause of the interruption does not matter, a try that it may have
     * used up does.
     */
    private boolean isUnwritten() {
        return operation()
                .filter(o -> o.kind() == OperationKind.UNBLOCK && o.state() == OperationState.UNKNOWN)
                .filter(o -> !o.pinWritten())
                .isPresent();
    }

    private boolean isDocument() {
        return isSignature() && visit.view().filter(VisitView::document).isPresent();
    }

    /** Of the texts about what was signed; those of an application if it is not known any more. */
    private String documentTexts() {
        return signing.documentKind(visit.token())
                .map(kind -> switch (kind) {
                    case APPLICATION -> "document.";
                    case LIST, PRE_ORDER -> "documentList.";
                    case TEST -> "documentTest.";
                })
                .orElse("document.");
    }

    private boolean isSignature() {
        return operation().filter(o -> o.kind() == OperationKind.SIGN).isPresent();
    }

    /** A new PIN is needed, and the phone is too new for it: no promise of this kiosk's. */
    private boolean isNewPinLater() {
        return operation().filter(o -> o.found() == PinEffect.UNKNOWN).isPresent()
                && visit.view().map(VisitView::pinWaitEnd).isPresent();
    }

    /** The text for this verdict and reason, else the verdict's general text. */
    private String text(String part) {
        ResourceBundle texts = faces.getApplication().getResourceBundle(faces, "kiosk");
        if (state() == OperationState.RECONCILED && !isLeftToStaff()) {
            String read = isSignature()
                    ? isDocument() && "truth".equals(part) ? "document.read." : "signature.read."
                    : "result.read." + operation().get().found() + (isNewPinLater() ? "_LATER." : ".");
            return texts.getString(read + part);
        }
        String verdict = (isSignature() ? "signature." : "result.") + getVerdict() + ".";
        String own = verdict + (isUnwritten() ? TRIES_UNKNOWN : reason()) + "." + part;
        boolean named = !reason().isEmpty() && !"open".equals(getVerdict());
        String document = (isDocument() ? documentTexts() : "document.") + getVerdict() + "."
                + (named ? reason() + "." : "") + part;
        return texts.getString(
                isDocument() && texts.containsKey(document) ? document : texts.containsKey(own) ? own : verdict + part);
    }
}
