package tr.nes.cardconnector.transport;

import tr.nes.cardconnector.CardServiceGone;
import tr.nes.cardconnector.ReaderName;

/** Used while no PC/SC service responds and simulated readers are not allowed. */
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
        // nothing to release
    }

    private static CardServiceGone gone() {
        return new CardServiceGone("no PC/SC service has answered yet", null);
    }
}
