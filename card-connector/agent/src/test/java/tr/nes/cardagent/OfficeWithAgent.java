package tr.nes.cardagent;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.simulator.SimulatedTransport;

/** An office PC with simulated readers and a server on the loopback, over real TLS. */
abstract class OfficeWithAgent {

    static final ReaderName THERE = new ReaderName("Simulated Reader 1");
    static final ReaderName READER = new ReaderName("remote/kiosk-1/Simulated Reader 1");

    final ExecutorService threads = Executors.newCachedThreadPool();
    final SimulatedTransport office = new SimulatedTransport(2);
    final List<AgentLoop> agents = new ArrayList<>();
    TestDeviceAuthority authority;
    RemoteConnector server;

    @BeforeEach
    void start() throws Exception {
        authority = new TestDeviceAuthority();
        server = new RemoteConnector(authority, Duration.ofSeconds(20));
    }

    @AfterEach
    void stop() {
        agents.forEach(AgentLoop::close);
        server.close();
        threads.shutdownNow();
    }

    AgentIdentity known(String name) throws Exception {
        AgentIdentity identity = authority.agent(name);
        server.known.put(identity.certificate(), name);
        return identity;
    }

    AgentLoop run(AgentIdentity identity, LocalReaders readers) throws Exception {
        AgentLoop agent = new AgentLoop(address(), AgentTls.of(identity), readers, () -> 0);
        agents.add(agent);
        threads.execute(agent);
        return agent;
    }

    InetSocketAddress address() {
        return InetSocketAddress.createUnresolved("localhost", server.port());
    }

    AgentIdentity connected() throws Exception {
        AgentIdentity identity = known("kiosk-1");
        run(identity, new SimulatedLocalReaders(office));
        server.awaitReader(READER, false);
        return identity;
    }
}
