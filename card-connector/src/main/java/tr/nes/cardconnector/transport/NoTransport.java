package tr.nes.cardconnector.transport;

import tr.nes.cardconnector.CardServiceGone;
import tr.nes.cardconnector.ReaderName;

/** While no PC/SC service answers and simulated readers are not allowed. */
public final class NoTransport implements CardTransport {

    @Override
    public String name() {
        return "none";
    }

    @Override
    public ReaderLink link(ReaderName reader) throws CardServiceGone {
        throw gone();
    }

    @Override
    public ReaderMonitor monitor() throws CardServiceGone {
        throw gone();
    }

    @Override
    public void close() {
        // nothing is open
    }

    private static CardServiceGone gone() {
        return new CardServiceGone("no PC/SC service has answered yet", null);
    }
}
