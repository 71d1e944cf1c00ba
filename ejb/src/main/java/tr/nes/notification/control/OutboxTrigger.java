package tr.nes.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import tr.nes.notification.MessageAccepted;

/** Starts the dispatcher as soon as a message is committed. */
@ApplicationScoped
public class OutboxTrigger {

    @Inject
    private OutboxDispatcher outboxDispatcher;

    void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) MessageAccepted accepted) {
        outboxDispatcher.deliver(accepted.channel());
    }
}
