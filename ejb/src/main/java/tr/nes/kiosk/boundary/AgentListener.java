package tr.nes.kiosk.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import tr.nes.cardconnector.remote.AgentDirectory;
import tr.nes.cardconnector.remote.ListenerSettings;
import tr.nes.cardconnector.remote.RemoteReaders;
import tr.nes.kiosk.control.agent.AgentConfiguration;
import tr.nes.kiosk.control.agent.AgentPort;
import tr.nes.kiosk.control.agent.DeviceAuthority;

/** Opens the listener for agents if there is a port for it. */
@Singleton
@Startup
@PermitAll
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AgentListener {

    private static final Logger LOG = Logger.getLogger(AgentListener.class.getName());

    @Resource(lookup = "java:/eis/RemoteReaders")
    private RemoteReaders remote;

    @EJB
    private AgentDirectory registry;

    @Inject
    private DeviceAuthority authority;

    @PostConstruct
    void open() {
        AgentConfiguration settings = AgentConfiguration.CURRENT;
        if (!AgentPort.isConfigured()) {
            return;
        }
        try {
            remote.listen(listener(settings), authority.serverContext(), registry);
        } catch (IOException e) {
            LOG.log(Level.SEVERE, "agents can''t connect: {0}", e.toString());
        }
    }

    private static ListenerSettings listener(AgentConfiguration settings) {
        return new ListenerSettings(
                settings.address(),
                AgentPort.number(),
                settings.connections(),
                Duration.ofMillis(settings.handshakeMillis()),
                Duration.ofMillis(settings.silenceMillis()));
    }

    @PreDestroy
    void close() {
        remote.close();
    }
}
