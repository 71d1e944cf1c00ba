package tr.nes.cardconnector.inbound;

import jakarta.resource.ResourceException;
import jakarta.resource.spi.UnavailableException;
import jakarta.resource.spi.endpoint.MessageEndpoint;
import jakarta.resource.spi.endpoint.MessageEndpointFactory;
import java.lang.reflect.Method;
import java.util.logging.Level;
import java.util.logging.Logger;
import tr.nes.cardconnector.CardEvent;
import tr.nes.cardconnector.CardEventListener;

/** Delivers one event to one message endpoint (Jakarta Connectors §13.5). */
final class Delivery {

    private static final Logger LOG = Logger.getLogger(Delivery.class.getName());
    private static final Method ON_CARD_EVENT = onCardEvent();

    private final MessageEndpointFactory factory;

    Delivery(MessageEndpointFactory factory) {
        this.factory = factory;
    }

    /**
     * Delivers an event at most once: after an exception of the listener it is not repeated.
     *
     * @throws UnavailableException if the endpoint is not ready; the event must be delivered later
     */
    void deliver(CardEvent event) throws UnavailableException {
        MessageEndpoint endpoint = endpoint();
        try {
            call(endpoint, event);
        } catch (Throwable whateverAListenerThrows) {
            LOG.log(Level.WARNING, whateverAListenerThrows, () -> "the listener failed on " + event);
        } finally {
            endpoint.release();
        }
    }

    private MessageEndpoint endpoint() throws UnavailableException {
        try {
            return factory.createEndpoint(null);
        } catch (RuntimeException e) {
            throw new UnavailableException("the endpoint cannot be created", e);
        }
    }

    private static void call(MessageEndpoint endpoint, CardEvent event)
            throws ResourceException, NoSuchMethodException {
        endpoint.beforeDelivery(ON_CARD_EVENT);
        try {
            ((CardEventListener) endpoint).onCardEvent(event);
        } finally {
            endpoint.afterDelivery();
        }
    }

    private static Method onCardEvent() {
        try {
            return CardEventListener.class.getMethod("onCardEvent", CardEvent.class);
        } catch (NoSuchMethodException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
