package tr.nes.notification;

import java.util.List;
import java.util.UUID;
import tr.nes.shared.ConfigurationFault;

/** The port to whoever carries messages. Called outside any transaction, one message of a channel after the other. */
public interface MessageGateway {

    Channel channel();

    /** Whether this installation has set it up. */
    default boolean isConfigured() {
        return true;
    }

    /** Why it can't work as it is set up; it is not asked to carry anything then. */
    default List<ConfigurationFault> faults() {
        return List.of();
    }

    /** Whether it only takes the place of a real one, which goes before it. */
    default boolean isStandIn() {
        return false;
    }

    /**
     * Hands a message over. It may have been handed over before, when the answer to that was lost: the id lets the other
     * side tell.
     *
     * @param id the same for every attempt
     * @return what the other side's reports of delivery will name; empty if it sends none
     * @throws MessageRefused if this message will never be accepted
     * @throws GatewayUnavailable if no message would have been accepted now; the attempt does not count
     * @throws GatewayFailed if it was not accepted, or nobody knows; it is tried again later
     */
    List<String> send(UUID id, OutgoingMessage message) throws GatewayFailed;
}
