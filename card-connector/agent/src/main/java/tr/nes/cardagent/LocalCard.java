package tr.nes.cardagent;

/** An exclusive transaction with one card. */
public interface LocalCard extends AutoCloseable {

    byte[] atr();

    /** As in {@link tr.nes.cardconnector.wire.AgentReader}, at the beginning of the transaction. */
    long insertion();

    /** Sends the command once and unchanged. */
    byte[] transmit(byte[] command) throws ReaderTrouble;

    /** Resets the card. Idempotent, never throws. */
    @Override
    void close();
}
