package tr.nes.web.card;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import tr.nes.holder.boundary.Holders;

/** Whether PIN operations are delayed because the person's phone number is new, and until when. */
@Named
@RequestScoped
public class PinOperationWait {
    @Inject
    private Holders holders;

    private Instant end;

    @PostConstruct
    void read() {
        end = holders.myPinWaitEnd().orElse(null);
    }

    public boolean isOn() {
        return end != null;
    }

    /** Null if they are not delayed. */
    public Instant getEnd() {
        return end;
    }
}
