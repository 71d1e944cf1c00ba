package tr.nes.web.operations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Yeni kartım geldi: check the delivery, activate, choose the PIN, sign a test, give e-consent. Where a person stopped is derived
 * from the card's own state, so that the path can be resumed at any time and on any device.
 */
@Named
@RequestScoped
public class NewCardPage {

    private static final String CARD = "kart";

    /** Later, a card whose holder kept the delivered PIN is no longer new. */
    private static final Duration NEW = Duration.ofDays(90);

    @Inject
    private HttpServletRequest request;

    @Inject
    private MenuPage menu;

    @Inject
    private TestSignaturePage testSignature;

    @Inject
    private Clock clock;

    /** Cards that are not completely set up; first those that are not in use yet. */
    public List<CardItem> getCards() {
        Instant begin = clock.instant().minus(NEW);
        return Stream.concat(
                        menu.getCards().stream().filter(CardItem::isNotYetInUse),
                        menu.getCards().stream().filter(card -> !card.isNotYetInUse() && card.isWithoutOwnPin(begin)))
                .toList();
    }

    /** The chosen card, also when it is set up by now; else the first that is not. Null if there is none. */
    public CardItem getItem() {
        String wanted = request.getParameter(CARD);
        return menu.getCards().stream()
                .filter(card -> card.getSerial().equals(wanted))
                .findFirst()
                .or(() -> getCards().stream().findFirst())
                .orElse(null);
    }

    /** Other cards that are not set up. */
    public List<CardItem> getOthers() {
        CardItem shown = getItem();
        return getCards().stream()
                .filter(card -> !card.getSerial().equals(shown.getSerial()))
                .toList();
    }

    /** The step that comes next, from 1; 5 is optional. */
    public int getStep() {
        CardItem card = getItem();
        if (!card.isActive()) {
            return 2;
        }
        if (!card.isPinChosen()) {
            return 3;
        }
        return testSignature.isSigned() ? 5 : 4;
    }

    /** The delivery counts as checked only with the activation, which confirms the receipt. */
    public String look(int step) {
        int now = getStep();
        boolean open = step == now || step == 1 && !getItem().isActive();
        return open ? "path-now" : step < now ? "path-done" : "path-later";
    }
}
