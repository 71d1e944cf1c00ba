package tr.nes.web.kiosk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import tr.nes.card.OperationKind;
import tr.nes.card.OperationState;
import tr.nes.card.OperationView;
import tr.nes.kiosk.VisitView;

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

    /** {@code good}, {@code bad}, or {@code open} if the outcome is unknown. */
    public String getVerdict() {
        return switch (state()) {
            case CONFIRMED -> "good";
            case REFUSED -> "bad";
            case INTENDED, UNKNOWN, RECONCILED -> "open";
        };
    }

    public String getTitle() {
        return text("title");
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
        return state() == OperationState.CONFIRMED ? operation().get().finishedAt() : null;
    }

    public boolean isCardInside() {
        return !CARD_IS_OUT.contains(reason());
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

    private boolean isSignature() {
        return operation().filter(o -> o.kind() == OperationKind.SIGN).isPresent();
    }

    /** The text for this verdict and reason, else the verdict's general text. */
    private String text(String part) {
        ResourceBundle texts = faces.getApplication().getResourceBundle(faces, "kiosk");
        String verdict = (isSignature() ? "signature." : "result.") + getVerdict() + ".";
        String own = verdict + (isUnwritten() ? TRIES_UNKNOWN : reason()) + "." + part;
        return texts.getString(texts.containsKey(own) ? own : verdict + part);
    }
}
