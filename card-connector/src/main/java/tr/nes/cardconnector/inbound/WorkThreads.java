package tr.nes.cardconnector.inbound;

import jakarta.resource.spi.work.HintsContext;
import jakarta.resource.spi.work.Work;
import jakarta.resource.spi.work.WorkContext;
import jakarta.resource.spi.work.WorkContextProvider;
import jakarta.resource.spi.work.WorkException;
import jakarta.resource.spi.work.WorkManager;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import tr.nes.cardconnector.transport.Threads;

/**
 * Threads of the container's work manager; long-running tasks are marked as such, so that they do not starve short
 * ones.
 */
final class WorkThreads implements Threads {

    private final WorkManager works;

    WorkThreads(WorkManager works) {
        this.works = works;
    }

    @Override
    public void startLong(Runnable task) {
        schedule(new LongWork(task));
    }

    @Override
    public void startShort(Runnable task) {
        schedule(new ShortWork(task));
    }

    private void schedule(Work work) {
        try {
            works.scheduleWork(work);
        } catch (WorkException e) {
            throw new RejectedExecutionException("the work manager has no thread", e);
        }
    }

    private static class ShortWork implements Work {

        private final Runnable task;

        ShortWork(Runnable task) {
            this.task = task;
        }

        @Override
        public void run() {
            task.run();
        }

        @Override
        public void release() {
            // the adapter's stop ends running work; there is nothing to report
        }
    }

    private static final class LongWork extends ShortWork implements WorkContextProvider {

        private static final long serialVersionUID = 1L;

        LongWork(Runnable task) {
            super(task);
        }

        @Override
        public List<WorkContext> getWorkContexts() {
            HintsContext hints = new HintsContext();
            hints.setHint(HintsContext.LONGRUNNING_HINT, Boolean.TRUE);
            return List.of(hints);
        }
    }
}
