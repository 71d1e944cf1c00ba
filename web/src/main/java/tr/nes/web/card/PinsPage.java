package tr.nes.web.card;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import tr.nes.card.PinNotStored;
import tr.nes.card.PinOperationsWait;
import tr.nes.card.boundary.PinEnvelopes;
import tr.nes.shared.FactorScope;
import tr.nes.web.access.StepUp;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.Refusals;

/** PIN / PUK Bilgisi. A PIN appears only in the response that shows it. */
@Named
@RequestScoped
public class PinsPage {
    @Inject
    private PinEnvelopes envelopes;

    @Inject
    private StepUp stepUp;

    private List<PinItem> items;
    private String shownCard;
    private char[] shown;

    @PostConstruct
    void read() {
        items = envelopes.mine().stream().map(PinItem::new).toList();
    }

    public String enterPage() {
        return stepUp.needed(Address.PIN_PUK, null, FactorScope.SESSION);
    }

    public void show(PinItem item) {
        try {
            byte[] digits = envelopes.show(item.record().serial());
            shown = StandardCharsets.US_ASCII.decode(ByteBuffer.wrap(digits)).array();
            Arrays.fill(digits, (byte) 0);
            shownCard = item.getSerial();
        } catch (PinOperationsWait wait) {
            Refusals.add("card.pinWaitNow");
        } catch (PinNotStored meanwhile) {
            read();
            Refusals.add("card.pinNotStored");
        }
    }

    @PreDestroy
    void wipe() {
        if (shown != null) {
            Arrays.fill(shown, '\0');
        }
    }

    public boolean isShown(PinItem item) {
        return item.getSerial().equals(shownCard);
    }

    /** The digits, for the component that writes and wipes them. */
    public char[] getShown() {
        return shown;
    }

    public List<PinItem> getItems() {
        return items;
    }

    /** Stored PINs, which can be exported and erased. */
    public List<PinItem> getStored() {
        return items.stream().filter(PinItem::isStored).toList();
    }
}
