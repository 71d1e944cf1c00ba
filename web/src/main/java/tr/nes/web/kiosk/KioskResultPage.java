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

/** What is true now, what to do next, and "take your card". */
@Named
@RequestScoped
public class KioskResultPage {

    private static final Set<String> CARD_IS_OUT = Set.of("CardRemoved", "CardAbsent");

    private static final String TRIES_UNKNOWN = "PukTriesNotTold";

    @Inject
    private CurrentVisit visit;

    @Inject
    private FacesContext faces;

    /** good, bad, or open when nobody knows. */
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

    /** Null unless the work succeeded. */
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

    /** The word for the moment at which it succeeded. */
    public String getMomentKey() {
        return isSignature() ? "signedAt" : "changedAt";
    }

    /** No command that writes a PIN was sent: how it was broken off does not matter, what it may have cost does. */
    private boolean isUnwritten() {
        return operation()
                .filter(o -> o.kind() == OperationKind.UNBLOCK && o.state() == OperationState.UNKNOWN)
                .filter(o -> !o.pinWritten())
                .isPresent();
    }

    private boolean isSignature() {
        return operation().filter(o -> o.kind() == OperationKind.SIGN).isPresent();
    }

    /** The reason's own words for this verdict, else those for any reason. */
    private String text(String part) {
        ResourceBundle texts = faces.getApplication().getResourceBundle(faces, "kiosk");
        String verdict = (isSignature() ? "signature." : "result.") + getVerdict() + ".";
        String own = verdict + (isUnwritten() ? TRIES_UNKNOWN : reason()) + "." + part;
        return texts.getString(texts.containsKey(own) ? own : verdict + part);
    }
}
