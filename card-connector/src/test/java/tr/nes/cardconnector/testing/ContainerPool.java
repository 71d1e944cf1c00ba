package tr.nes.cardconnector.testing;

import jakarta.resource.ResourceException;
import jakarta.resource.spi.ConnectionManager;
import jakarta.resource.spi.ManagedConnectionFactory;
import jakarta.resource.spi.TransactionSupport.TransactionSupportLevel;
import org.jboss.jca.common.api.metadata.common.FlushStrategy;
import org.jboss.jca.core.api.connectionmanager.pool.PoolConfiguration;
import org.jboss.jca.core.connectionmanager.ConnectionManagerFactory;
import org.jboss.jca.core.connectionmanager.pool.api.Pool;
import org.jboss.jca.core.connectionmanager.pool.api.PoolFactory;
import org.jboss.jca.core.connectionmanager.pool.api.PoolStrategy;
import org.jboss.jca.core.connectionmanager.pool.mcp.ManagedConnectionPoolFactory;

/** WildFly's own pool with the settings of the RAR's descriptor: one managed connection per reader. */
public final class ContainerPool implements AutoCloseable {

    private static final String KIND = ManagedConnectionPoolFactory.EXPERIMENTAL_IMPLEMENTATION;
    private static final long BLOCKING_MILLIS = 5000;

    private final Pool pool;
    private final Object connectionFactory;

    public ContainerPool(ManagedConnectionFactory factory) throws ResourceException {
        PoolConfiguration settings = new PoolConfiguration();
        settings.setMinSize(0);
        settings.setMaxSize(1);
        settings.setBlockingTimeout(BLOCKING_MILLIS);
        pool = new PoolFactory().create(PoolStrategy.POOL_BY_CRI, factory, settings, false, false, KIND);
        pool.setName("card-readers");
        connectionFactory = factory.createConnectionFactory(connectionManager());
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
