package tr.nes.cardagent;

import jakarta.resource.ResourceException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLContext;
import tr.nes.cardconnector.CardConnectionFactory;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.inbound.CardActivationSpec;
import tr.nes.cardconnector.inbound.CardResourceAdapter;
import tr.nes.cardconnector.inbound.RemoteReadersObject;
import tr.nes.cardconnector.outbound.CardManagedConnectionFactory;
import tr.nes.cardconnector.remote.AgentDirectory;
import tr.nes.cardconnector.remote.ListenerSettings;
import tr.nes.cardconnector.testing.ContainerPool;
import tr.nes.cardconnector.testing.Eventually;
import tr.nes.cardconnector.testing.RecordingEndpoint;
import tr.nes.cardconnector.testing.TestWorks;

/** The connector as in a container, with no readers but those of agents. */
public final class RemoteConnector implements AutoCloseable, AgentDirectory {

    static final Duration SOON = Duration.ofSeconds(60);

    public final Map<X509Certificate, String> known = new ConcurrentHashMap<>();
    final Set<String> unblocking = ConcurrentHashMap.newKeySet();
    final Map<String, byte[]> codes = new ConcurrentHashMap<>();
    final RemoteReadersObject remote = new RemoteReadersObject();
    private final TestDeviceAuthority authority;
    private final TestWorks works = new TestWorks();
    private final CardResourceAdapter adapter = new CardResourceAdapter();
    private final RecordingEndpoint heard = new RecordingEndpoint();
    private final ContainerPool pool;
    private final int port;

    public RemoteConnector(TestDeviceAuthority authority, Duration command) throws Exception {
        this(authority, authority.server(), 0, command);
    }

    RemoteConnector(TestDeviceAuthority authority, SSLContext context, int port, Duration command) throws Exception {
        this.authority = authority;
        adapter.setTransportChoice("remote");
        adapter.setCommandMillis((int) command.toMillis());
        CardManagedConnectionFactory factory = new CardManagedConnectionFactory();
        factory.setResourceAdapter(adapter);
        pool = new ContainerPool(factory);
        start();
        remote.setResourceAdapter(adapter);
        this.port = remote.listen(
                new ListenerSettings("localhost", port, 8, Duration.ofSeconds(2), Duration.ofSeconds(15)),
                context,
                this);
    }

    private void start() throws ResourceException {
        adapter.start(works);
        adapter.endpointActivation(heard, new CardActivationSpec());
    }

    public int port() {
        return port;
    }

    public CardConnectionFactory readers() {
        return pool.connectionFactory(CardConnectionFactory.class);
    }

    List<String> heard(ReaderName reader) {
        return heard.of(reader);
    }

    public void awaitReader(ReaderName reader, boolean cardPresent) throws Exception {
        Eventually.until(
                reader + " with card: " + cardPresent,
                SOON,
                () -> readers().readers().stream()
                        .anyMatch(seen -> seen.name().equals(reader) && seen.cardPresent() == cardPresent));
    }

    void awaitNoReader() throws Exception {
        Eventually.until("no reader", SOON, () -> readers().readers().isEmpty());
    }

    @Override
    public Optional<String> agentOf(X509Certificate certificate) {
        return Optional.ofNullable(known.get(certificate));
    }

    @Override
    public boolean mayUnblock(X509Certificate certificate) {
        return unblocking.contains(known.getOrDefault(certificate, ""));
    }

    /** Single use; certifies whatever key is asked for. */
    @Override
    public Optional<byte[]> enrol(String code, byte[] request, String address) {
        try {
            if (codes.remove(code) == null) {
                return Optional.empty();
            }
            var asked = new org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequest(request);
            boolean proven =
                    asked.isSignatureValid(new org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder()
                            .build(asked.getPublicKey()));
            X509Certificate issued = authority.agent("enrolled", asked.getPublicKey());
            known.put(issued, "enrolled");
            return proven ? Optional.of(issued.getEncoded()) : Optional.empty();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        adapter.endpointDeactivation(heard, new CardActivationSpec());
        adapter.stop();
        pool.close();
        works.close();
    }
}
