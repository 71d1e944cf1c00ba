package tr.nes.operator.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import tr.nes.operator.AdminSocketPath;
import tr.nes.operator.control.CommandDispatcher;
import tr.nes.operator.control.CommandProtocol;
import tr.nes.operator.control.PrivateSocket;
import tr.nes.shared.Installation;

/** Opens the socket for the administrator's commands; access is limited by the file permissions. */
@Singleton
@Startup
@PermitAll
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AdminSocketServer {

    private static final Logger LOG = Logger.getLogger(AdminSocketServer.class.getName());

    @Resource
    private ManagedThreadFactory threads;

    @Resource
    private ManagedExecutorService visitors;

    @Inject
    private Installation installation;

    @Inject
    private CommandDispatcher dispatcher;

    private PrivateSocket socket;

    @PostConstruct
    void open() {
        try {
            socket = PrivateSocket.open(AdminSocketPath.of(installation));
            threads.newThread(this::receive).start();
        } catch (IOException | UnsupportedOperationException e) {
            LOG.log(Level.WARNING, "the commands of bin/nes can''t reach this server: {0}", e.toString());
        }
    }

    private void receive() {
        ServerSocketChannel channel = socket.channel();
        while (channel.isOpen()) {
            try {
                admit(channel.accept());
            } catch (IOException closed) {
                LOG.log(Level.FINE, "the socket is closed", closed);
            }
        }
    }

    private void admit(SocketChannel visitor) throws IOException {
        try {
            visitors.execute(() -> CommandProtocol.hold(visitor, dispatcher::carryOut));
        } catch (RejectedExecutionException busy) {
            LOG.log(Level.WARNING, "a command of bin/nes is turned away: all threads are busy", busy);
            visitor.close();
        }
    }

    @PreDestroy
    void close() {
        if (socket != null) {
            socket.close();
        }
    }
}
