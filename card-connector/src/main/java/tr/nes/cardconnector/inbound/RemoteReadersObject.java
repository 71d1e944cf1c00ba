package tr.nes.cardconnector.inbound;

import jakarta.resource.spi.AdministeredObject;
import jakarta.resource.spi.ResourceAdapter;
import jakarta.resource.spi.ResourceAdapterAssociation;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javax.naming.Reference;
import javax.net.ssl.SSLContext;
import tr.nes.cardconnector.remote.AgentDirectory;
import tr.nes.cardconnector.remote.ListenerSettings;
import tr.nes.cardconnector.remote.RemoteReaders;

/** The administered object by which the application lets agents in. */
@AdministeredObject(adminObjectInterfaces = RemoteReaders.class)
public class RemoteReadersObject implements RemoteReaders, ResourceAdapterAssociation {

    private static final long serialVersionUID = 1L;

    private transient ResourceAdapter adapter;
    private Reference reference;

    @Override
    public int listen(ListenerSettings settings, SSLContext context, AgentDirectory directory) throws IOException {
        return running()
                .orElseThrow(() -> new IOException("the card connector is not running"))
                .listen(settings, context, directory);
    }

    @Override
    public void cut(String agent) {
        running().ifPresent(now -> now.remote().cut(agent));
    }

    @Override
    public Set<String> connected() {
        return running().map(now -> now.remote().connected()).orElse(Set.of());
    }

    @Override
    public void close() {
        running().ifPresent(RunningAdapter::stopListening);
    }

    private Optional<RunningAdapter> running() {
        return adapter instanceof CardResourceAdapter ours ? ours.running() : Optional.empty();
    }

    @Override
    public ResourceAdapter getResourceAdapter() {
        return adapter;
    }

    @Override
    public void setResourceAdapter(ResourceAdapter adapter) {
        this.adapter = adapter;
    }

    @Override
    public Reference getReference() {
        return reference;
    }

    @Override
    public void setReference(Reference reference) {
        this.reference = reference;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
