package tr.nes.notification;

import java.util.List;
import java.util.UUID;
import tr.nes.shared.ConfigurationFault;

/** Port to the service that delivers messages. Called outside any transaction, one message of a channel at a time. */
public interface MessageGateway {

    Channel channel();

    /** Whether it is configured in this installation. */
    default boolean isConfigured() {
        return true;
    }

    /** Faults in its configuration. A gateway with faults is not asked to send anything. */
    default List<ConfigurationFault> faults() {
        return List.of();
    }

    /** Whether it is only a substitute, used when no real gateway is configured. */
    default boolean isStandIn() {
        return false;
    }

    /** Called every few seconds, also while a message is sent: a connection stays up when nothing is to be sent. */
    default void keepUp() {}

    /**
     * Hands over a message. The same message may be handed over again if the reply was lost; the other side can
     * detect that by the id.
     *
     * @param id the same for every attempt
     * @return references that delivery receipts will name; empty if the other side sends no receipts
     * @throws MessageRefused if this message will never be accepted
     * @throws GatewayUnavailable if no message can be accepted now; does not count as an attempt
     * @throws GatewayFailed if it was not accepted, or the outcome is unknown; it is tried again later
     */
    List<String> send(UUID id, OutgoingMessage message) throws GatewayFailed;
}
