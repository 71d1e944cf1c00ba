package tr.nes.cardconnector;

/** Byte-in byte-out: the one thing that transports, decorators, simulated cards and recorded cards have in common. */
@FunctionalInterface
public interface CardChannel {

    /**
     * Sends one command APDU and waits for its answer.
     *
     * @param command the whole command; the callee keeps no reference to it
     * @return data and status word
     * @throws CardConnectorException if the card gave no answer: whether it carried the command out is then unknown
     */
    byte[] transmit(byte[] command) throws CardConnectorException;
}
