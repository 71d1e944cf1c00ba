package tr.nes.web.connection;

import java.net.InetSocketAddress;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jboss.msc.service.ServiceActivator;
import org.jboss.msc.service.ServiceActivatorContext;
import org.jboss.msc.service.ServiceBuilder;
import org.jboss.msc.service.ServiceName;
import org.wildfly.extension.undertow.ListenerService;
import tr.nes.web.shell.http.CallerAddress;

/** Registered in META-INF/services: guards the server's listeners while the application is deployed. */
public final class ConnectionActivator implements ServiceActivator {

    private static final ServiceName LISTENERS = ServiceName.parse("org.wildfly.undertow.listener");

    @Override
    public void activate(ServiceActivatorContext context) {
        CallerAddress callers = new CallerAddress();
        Predicate<InetSocketAddress> trusted =
                peer -> callers.isProxy(peer.getAddress().getHostAddress());
        OpenConnections open = new OpenConnections(ConnectionPolicy.configured(), trusted);
        for (String listener : new String[] {"default", "https"}) {
            ServiceBuilder<?> builder = context.getServiceTarget().addService();
            Supplier<ListenerService> guarded = builder.requires(LISTENERS.append(listener));
            builder.setInstance(new ListenerGuard(guarded, open)).install();
        }
    }
}
