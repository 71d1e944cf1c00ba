package tr.nes.cardconnector.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.CardChannel;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CommandApdu;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.ResponseApdu;
import tr.nes.cardconnector.simulator.SimulatedCard;

/** A connection straight to a channel, without reader and pool; records the commands. */
public final class DirectConnection implements CardConnection {

    public static final ReaderName READER = new ReaderName("Direct 00 00");

    private final Atr atr;
    private final CardChannel card;
    private final List<CommandApdu> commands = new ArrayList<>();
    private final List<byte[]> sent = new ArrayList<>();

    public DirectConnection(Atr atr, CardChannel card) {
        this.atr = atr;
        this.card = card;
    }

    public static DirectConnection to(SimulatedCard card) {
        return new DirectConnection(card.atr(), card);
    }

    /** Digits in the form in which they are sent to the card. */
    public static byte[] digits(String digits) {
        return digits.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public ReaderName reader() {
        return READER;
    }

    @Override
    public long insertion() {
        return 1;
    }

    @Override
    public Atr atr() {
        return atr;
    }

    @Override
    public ResponseApdu transmit(CommandApdu command) throws CardConnectorException {
        commands.add(command);
        sent.add(command.bytes().clone());
        return new ResponseApdu(card.transmit(command.bytes()));
    }

    @Override
    public void close() {
        if (card instanceof SimulatedCard simulated) {
            simulated.reset();
        }
    }

    /** The command objects themselves, with their current content. */
    public List<CommandApdu> commands() {
        return commands;
    }

    /** The commands' bytes at the time they were sent. */
    public List<byte[]> sent() {
        return sent;
    }
}
