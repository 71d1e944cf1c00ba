package tr.nes.cardconnector.pcsc;

import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CardTerminals;
import javax.smartcardio.TerminalFactory;
import jnasmartcardio.Smartcardio;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.transport.CardTransport.Seen;

/** One PC/SC resource manager context; each is a connection to the daemon of its own. */
final class Context implements AutoCloseable {

    private final Smartcardio.JnaCardTerminals terminals;

    /** @throws Smartcardio.EstablishContextException if the daemon does not answer */
    Context() {
        try {
            terminals = (Smartcardio.JnaCardTerminals) TerminalFactory.getInstance("PC/SC", null, new Smartcardio())
                    .terminals();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("the PC/SC provider is incomplete", e);
        }
    }

    /** Null if no such reader is attached. */
    CardTerminal reader(ReaderName name) throws CardException {
        for (CardTerminal terminal : terminals.list(CardTerminals.State.ALL)) {
            if (terminal.getName().equals(name.value())) {
                return terminal;
            }
        }
        return null;
    }

    List<Seen> all() throws CardException {
        List<Seen> seen = new ArrayList<>();
        for (CardTerminal terminal : terminals.list(CardTerminals.State.ALL)) {
            seen.add(new Seen(new ReaderName(terminal.getName()), terminal.isCardPresent()));
        }
        return seen;
    }

    void waitForChange(long millis) throws CardException {
        terminals.waitForChange(millis);
    }

    @Override
    public void close() {
        try {
            terminals.close();
        } catch (CardException alreadyGone) {
            // released with the daemon
        }
    }
}
