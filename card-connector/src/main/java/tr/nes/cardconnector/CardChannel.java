package tr.nes.cardconnector;

/** Bytes in, bytes out: the common interface of transports, decorators, simulated cards and recorded cards. */
@FunctionalInterface
public interface CardChannel {

    /**
     * Sends one command APDU and waits for the response.
     *
     * @param command the whole command; the callee keeps no reference to it
     * @return data and status word
     * @throws CardConnectorException if there was no response; whether the card carried out the command is then
     * unknown
     */
    byte[] transmit(byte[] command) throws CardConnectorException;
}
