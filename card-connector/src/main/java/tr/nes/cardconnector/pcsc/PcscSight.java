package tr.nes.cardconnector.pcsc;

import java.time.Duration;
import java.util.List;
import javax.smartcardio.CardException;
import tr.nes.cardconnector.CardServiceGone;
import tr.nes.cardconnector.transport.CardTransport.ReaderSight;
import tr.nes.cardconnector.transport.CardTransport.Seen;

/** Watches all readers through a context of its own: waiting blocks every other command on the same context. */
final class PcscSight implements ReaderSight {

    private Context context;

    @Override
    public List<Seen> await(Duration atMost) throws CardServiceGone {
        try {
            if (context == null) {
                context = new Context();
            } else {
                context.waitForChange(atMost.toMillis());
            }
            return context.all();
        } catch (CardException | RuntimeException e) {
            close();
            throw new CardServiceGone("the PC/SC service does not answer", e);
        }
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
            context = null;
        }
    }
}
