package tr.nes.cardconnector.testing;

import jakarta.resource.ResourceException;
import jakarta.resource.spi.ConnectionManager;
import jakarta.resource.spi.ManagedConnectionFactory;
import jakarta.resource.spi.TransactionSupport.TransactionSupportLevel;
import java.io.File;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jboss.jca.common.api.metadata.common.FlushStrategy;
import org.jboss.jca.core.api.connectionmanager.pool.PoolConfiguration;
import org.jboss.jca.core.connectionmanager.ConnectionManagerFactory;
import org.jboss.jca.core.connectionmanager.pool.api.Pool;
import org.jboss.jca.core.connectionmanager.pool.api.PoolFactory;
import org.jboss.jca.core.connectionmanager.pool.api.PoolStrategy;
import org.jboss.jca.core.connectionmanager.pool.mcp.ManagedConnectionPoolFactory;

/** WildFly's own pool with the settings of the RAR's descriptor. */
public final class ContainerPool implements AutoCloseable {

    private static final String KIND = ManagedConnectionPoolFactory.EXPERIMENTAL_IMPLEMENTATION;
    private static final File DESCRIPTOR = new File("src/main/rar/META-INF/ironjacamar.xml");

    private final Pool pool;
    private final Object connectionFactory;

    public ContainerPool(ManagedConnectionFactory factory) throws ResourceException {
        PoolConfiguration settings = new PoolConfiguration();
        settings.setMinSize(0);
        settings.setMaxSize(Integer.parseInt(setting("max-pool-size")));
        settings.setBlockingTimeout(Long.parseLong(setting("blocking-timeout-millis")));
        pool = new PoolFactory().create(PoolStrategy.POOL_BY_CRI, factory, settings, false, false, KIND);
        pool.setName("card-readers");
        connectionFactory = factory.createConnectionFactory(connectionManager());
    }

    private static String setting(String name) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(DESCRIPTOR)
                    .getElementsByTagName(name)
                    .item(0)
                    .getTextContent();
        } catch (Exception e) {
            throw new IllegalStateException("no " + name + " in " + DESCRIPTOR, e);
        }
    }

    private ConnectionManager connectionManager() {
        return new ConnectionManagerFactory()
                .createNonTransactional(
                        TransactionSupportLevel.NoTransaction,
                        pool,
                        null,
                        null,
                        false,
                        null,
                        false,
                        false,
                        false,
                        null,
                        FlushStrategy.FAILING_CONNECTION_ONLY,
                        0,
                        0L);
    }

    public <T> T connectionFactory(Class<T> type) {
        return type.cast(connectionFactory);
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}
