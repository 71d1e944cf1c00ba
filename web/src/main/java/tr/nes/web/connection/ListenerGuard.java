package tr.nes.web.connection;

import java.io.IOException;
import java.lang.reflect.Field;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.msc.Service;
import org.jboss.msc.service.StartContext;
import org.jboss.msc.service.StartException;
import org.jboss.msc.service.StopContext;
import org.wildfly.extension.undertow.ListenerService;
import org.xnio.ChannelListener;
import org.xnio.ChannelListeners;
import org.xnio.IoUtils;
import org.xnio.StreamConnection;
import org.xnio.XnioExecutor;
import org.xnio.channels.AcceptingChannel;
import tr.nes.web.shell.http.StopSignal;

/**
 * Intercepts connections between a listener's socket and its protocol. WildFly has no extension point for that, so
 * the socket is read from the listener by reflection; if it is not found, the deployment fails. When the server stops,
 * nobody is connected any more once the application is gone: else the server would answer 404 for its pages.
 */
final class ListenerGuard implements Service {

    private static final int SWEEP_SECONDS = 1;

    private final Supplier<ListenerService> listener;
    private final OpenConnections open;
    private AcceptingChannel<? extends StreamConnection> socket;
    private XnioExecutor.Key sweep;

    ListenerGuard(Supplier<ListenerService> listener, OpenConnections open) {
        this.listener = listener;
        this.open = open;
    }

    @Override
    public void start(StartContext context) throws StartException {
        socket = socket(listener.get());
        socket.getAcceptSetter().set(this::accept);
        sweep = socket.getIoThread().executeAtInterval(open::sweep, SWEEP_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void stop(StopContext context) {
        sweep.remove();
        if (StopSignal.isGiven()) {
            IoUtils.safeClose(socket);
            open.endAll();
            return;
        }
        ChannelListener<StreamConnection> protocol = listener.get().getOpenListener();
        socket.getAcceptSetter().set(ChannelListeners.openListenerAdapter(protocol));
    }

    /** For what has to happen later; after the start. */
    XnioExecutor timer() {
        return socket.getIoThread();
    }

    private void accept(AcceptingChannel<? extends StreamConnection> from) {
        try {
            StreamConnection connection = from.accept();
            if (connection == null) {
                return;
            }
            if (open.admit(connection)) {
                ChannelListeners.invokeChannelListener(
                        connection, listener.get().getOpenListener());
            } else {
                IoUtils.safeClose(connection);
            }
        } catch (IOException gone) {
            // the client hung up before it was accepted
        }
    }

    private static AcceptingChannel<? extends StreamConnection> socket(ListenerService listener) throws StartException {
        try {
            for (Class<?> type = listener.getClass(); type != Object.class; type = type.getSuperclass()) {
                for (Field field : type.getDeclaredFields()) {
                    if (field.getType() == AcceptingChannel.class && field.trySetAccessible()) {
                        @SuppressWarnings("unchecked")
                        var found = (AcceptingChannel<? extends StreamConnection>) field.get(listener);
                        if (found != null) {
                            return found;
                        }
                    }
                }
            }
        } catch (IllegalAccessException e) {
            throw new StartException(e);
        }
        throw new StartException("no socket in the listener " + listener.getName());
    }
}
