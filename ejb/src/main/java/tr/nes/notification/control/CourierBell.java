package tr.nes.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import tr.nes.notification.MessageAccepted;

/** Calls the courier as soon as a message is committed. */
@ApplicationScoped
public class CourierBell {

    @Inject
    private Courier courier;

    void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) MessageAccepted accepted) {
        courier.deliver(accepted.channel());
    }
}
