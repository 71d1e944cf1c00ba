package tr.nes.web.connection;

import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.as.server.suspend.ServerResumeContext;
import org.jboss.as.server.suspend.ServerSuspendContext;
import org.jboss.as.server.suspend.SuspendableActivity;
import org.jboss.as.server.suspend.SuspendableActivityRegistry;
import org.jboss.msc.Service;
import org.jboss.msc.service.StartContext;
import org.jboss.msc.service.StopContext;
import org.xnio.XnioExecutor;
import tr.nes.web.shell.http.StopSignal;

/**
 * Lets a server that is told to stop serve on for a while, with {@code /health/serving} at 503, so that load balancers
 * send people elsewhere. Afterwards the server's request controller refuses new requests and waits for those under way.
 */
final class StopNotice implements Service, SuspendableActivity {

    private final Supplier<SuspendableActivityRegistry> registry;
    private final Supplier<XnioExecutor> timer;
    private final Duration notice;

    StopNotice(Supplier<SuspendableActivityRegistry> registry, Supplier<XnioExecutor> timer, Duration notice) {
        this.registry = registry;
        this.timer = timer;
        this.notice = notice;
    }

    @Override
    public void start(StartContext context) {
        registry.get().registerActivity(this);
    }

    @Override
    public void stop(StopContext context) {
        registry.get().unregisterActivity(this);
    }

    @Override
    public CompletionStage<Void> prepare(ServerSuspendContext context) {
        StopSignal.give();
        if (!context.isStopping() || notice.isZero()) {
            return COMPLETED;
        }
        return COMPLETED.thenRunAsync(
                () -> {}, end -> timer.get().executeAfter(end, notice.toSeconds(), TimeUnit.SECONDS));
    }

    @Override
    public CompletionStage<Void> suspend(ServerSuspendContext context) {
        return COMPLETED;
    }

    @Override
    public CompletionStage<Void> resume(ServerResumeContext context) {
        StopSignal.withdraw();
        return COMPLETED;
    }
}
