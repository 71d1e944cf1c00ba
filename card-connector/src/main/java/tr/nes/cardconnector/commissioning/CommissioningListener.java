package tr.nes.cardconnector.commissioning;

import tr.nes.cardconnector.akis.UnblockStep;

/** Hears of a commissioning as it goes on. What it throws ends the walk before the command is sent. */
public interface CommissioningListener {

    void begins(CommissioningStep step);

    /** The test card's serial number was read; nothing was presented yet, and nothing will be to another card. */
    void identified(String serialNumber);

    /**
     * @param exchange one command with its response, secrets masked ({@link tr.nes.cardconnector.ApduText})
     */
    void exchanged(String exchange);

    /** A command of an unblocking is about to be sent; to be written into a journal, above all where it has a PUK. */
    void sending(UnblockStep step);
}
