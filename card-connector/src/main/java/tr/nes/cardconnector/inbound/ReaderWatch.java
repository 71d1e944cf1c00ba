package tr.nes.cardconnector.inbound;

import jakarta.resource.spi.work.HintsContext;
import jakarta.resource.spi.work.Work;
import jakarta.resource.spi.work.WorkContext;
import jakarta.resource.spi.work.WorkContextProvider;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import tr.nes.cardconnector.CardServiceGone;
import tr.nes.cardconnector.transport.CardTransport;

/** Looks at the readers all the time; while the service is gone there are none, and it is asked again every second. */
final class ReaderWatch implements Work, WorkContextProvider {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ReaderWatch.class.getName());
    private static final Duration GLANCE = Duration.ofSeconds(1);

    private final transient CardTransport transport;
    private final transient ReaderBoard board;
    private final transient CountDownLatch released = new CountDownLatch(1);
    private boolean down;

    ReaderWatch(CardTransport transport, ReaderBoard board) {
        this.transport = transport;
        this.board = board;
    }

    @Override
    public void run() {
        try (CardTransport.ReaderSight sight = transport.sight()) {
            while (released.getCount() > 0) {
                look(sight);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(CardTransport.ReaderSight sight) throws InterruptedException {
        try {
            List<CardTransport.Seen> seen = sight.await(GLANCE);
            note(false, null);
            board.update(seen);
        } catch (CardServiceGone gone) {
            note(true, gone);
            board.update(List.of());
            released.await(GLANCE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void note(boolean downNow, CardServiceGone why) {
        if (downNow != down) {
            down = downNow;
            LOG.log(down ? Level.WARNING : Level.INFO, down ? why.getMessage() : "the card service answers again");
        }
    }

    @Override
    public void release() {
        released.countDown();
    }

    @Override
    public List<WorkContext> getWorkContexts() {
        HintsContext hints = new HintsContext();
        hints.setHint(HintsContext.LONGRUNNING_HINT, Boolean.TRUE);
        return List.of(hints);
    }
}
