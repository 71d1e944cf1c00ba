package tr.nes.cardconnector.inbound;

import jakarta.resource.ResourceException;
import jakarta.resource.spi.endpoint.MessageEndpoint;
import jakarta.resource.spi.endpoint.MessageEndpointFactory;
import java.lang.reflect.Method;
import java.util.logging.Level;
import java.util.logging.Logger;
import tr.nes.cardconnector.CardEvent;
import tr.nes.cardconnector.CardEventListener;

/** Hands one event to one endpoint (Jakarta Connectors 2.1, §13.5). What the bean throws is logged and ends there. */
final class Delivery {

    private static final Logger LOG = Logger.getLogger(Delivery.class.getName());
    private static final Method ON_CARD_EVENT;

    static {
        try {
            ON_CARD_EVENT = CardEventListener.class.getMethod("onCardEvent", CardEvent.class);
        } catch (NoSuchMethodException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final MessageEndpointFactory endpoints;

    Delivery(MessageEndpointFactory endpoints) {
        this.endpoints = endpoints;
    }

    void deliver(CardEvent event) {
        MessageEndpoint endpoint = null;
        try {
            endpoint = endpoints.createEndpoint(null);
            endpoint.beforeDelivery(ON_CARD_EVENT);
            try {
                ((CardEventListener) endpoint).onCardEvent(event);
            } finally {
                endpoint.afterDelivery();
            }
        } catch (ResourceException | NoSuchMethodException | RuntimeException e) {
            LOG.log(Level.WARNING, "event not taken: " + event, e);
        } finally {
            if (endpoint != null) {
                endpoint.release();
            }
        }
    }
}
