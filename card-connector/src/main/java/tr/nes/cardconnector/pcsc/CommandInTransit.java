package tr.nes.cardconnector.pcsc;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A command passed from a caller to the reader's worker. Either the worker takes it, once, or the caller takes it
 * back after a timeout: it is never sent late, nor after the caller has wiped its own copy.
 */
final class CommandInTransit {

    private final AtomicReference<byte[]> bytes;

    /** Sends the command on the worker. */
    @FunctionalInterface
    interface Sending {

        byte[] transmit(byte[] command) throws PcscFault;
    }

    /** Copies the command; the caller may wipe its own array at any time. */
    CommandInTransit(byte[] command) {
        bytes = new AtomicReference<>(command.clone());
    }

    /** @throws PcscFault {@code TIMEOUT} if it was taken back: nothing was sent */
    byte[] by(Sending reader) throws PcscFault {
        byte[] taken = bytes.getAndSet(null);
        if (taken == null) {
            throw new PcscFault("a command that nobody waits for", PcscFault.TIMEOUT);
        }
        try {
            return reader.transmit(taken);
        } finally {
            Arrays.fill(taken, (byte) 0);
        }
    }

    /** Does nothing if the worker already has it. */
    void takeBack() {
        byte[] unsent = bytes.getAndSet(null);
        if (unsent != null) {
            Arrays.fill(unsent, (byte) 0);
        }
    }
}
