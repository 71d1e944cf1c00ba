package tr.nes.cardconnector.remote;

import jakarta.resource.Referenceable;
import java.io.IOException;
import java.io.Serializable;
import java.util.Set;
import javax.net.ssl.SSLContext;

/** The listener for agents on other machines, and the agents that are connected. */
public interface RemoteReaders extends Serializable, Referenceable {

    /**
     * Opens the listener until {@link #close} or the adapter's stop; one that is open is closed before. TLS 1.3 only. Without
     * a certificate of the client nothing but an enrolment is served.
     *
     * @param context has the server's certificate and vouches for those of agents
     * @return the port
     * @throws IOException if the port can't be had
     */
    int listen(ListenerSettings settings, SSLContext context, AgentDirectory directory) throws IOException;

    /** Ends the connection of an agent; what was under way in its readers has an unknown outcome. */
    void cut(String agent);

    /** Names of the agents that are connected to this node. */
    Set<String> connected();

    /** Closes the listener and ends all connections. Idempotent. */
    void close();
}
