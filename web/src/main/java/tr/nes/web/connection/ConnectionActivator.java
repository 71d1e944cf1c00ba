package tr.nes.web.connection;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jboss.as.server.suspend.SuspendableActivityRegistry;
import org.jboss.msc.service.ServiceActivator;
import org.jboss.msc.service.ServiceActivatorContext;
import org.jboss.msc.service.ServiceBuilder;
import org.jboss.msc.service.ServiceName;
import org.jboss.msc.service.ServiceTarget;
import org.wildfly.extension.microprofile.health.MicroProfileHealthReporter;
import org.wildfly.extension.undertow.ListenerService;
import tr.nes.settings.WebConfiguration;
import tr.nes.web.shell.http.CallerAddress;

/** Registered in META-INF/services: guards the server's listeners, its stop and its readiness while the application is deployed. */
public final class ConnectionActivator implements ServiceActivator {

    private static final ServiceName LISTENERS = ServiceName.parse("org.wildfly.undertow.listener");
    private static final ServiceName HEALTH = ServiceName.parse("org.wildfly.extension.microprofile.health.reporter");
    private static final ServiceName SUSPENSION = ServiceName.parse("org.wildfly.server.suspend-controller");

    @Override
    public void activate(ServiceActivatorContext context) {
        CallerAddress callers = new CallerAddress();
        Predicate<InetSocketAddress> trusted =
                peer -> callers.isProxy(peer.getAddress().getHostAddress());
        OpenConnections open = new OpenConnections(ConnectionPolicy.configured(), trusted);
        ServiceTarget target = context.getServiceTarget();
        guard("https", open, target);
        notifyOfStop(guard("default", open, target), target);
        tellReadiness(target);
    }

    private static void tellReadiness(ServiceTarget target) {
        ServiceBuilder<?> builder = target.addService();
        Supplier<MicroProfileHealthReporter> reporter = builder.requires(HEALTH);
        builder.setInstance(new MachineReadiness(reporter)).install();
    }

    private static ListenerGuard guard(String listener, OpenConnections open, ServiceTarget target) {
        ServiceBuilder<?> builder = target.addService();
        Supplier<ListenerService> guarded = builder.requires(LISTENERS.append(listener));
        ListenerGuard guard = new ListenerGuard(guarded, open);
        builder.setInstance(guard).install();
        return guard;
    }

    private static void notifyOfStop(ListenerGuard guard, ServiceTarget target) {
        ServiceBuilder<?> builder = target.addService();
        Supplier<SuspendableActivityRegistry> registry = builder.requires(SUSPENSION);
        Duration notice = Duration.ofSeconds(WebConfiguration.CURRENT.stopNoticeSeconds());
        builder.setInstance(new StopNotice(registry, guard::timer, notice)).install();
    }
}
