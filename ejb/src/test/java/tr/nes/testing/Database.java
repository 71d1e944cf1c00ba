package tr.nes.testing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.hibernate.cfg.Configuration;
import org.hibernate.type.format.FormatMapper;
import org.mockito.Mockito;
import tr.nes.shared.HolderId;
import tr.nes.shared.SchemaScripts;

/**
 * H2 in memory, migrated by the real scripts, mapped by all entities of the module; opening it fails if mapping
 * and schema disagree. Transactions are bound to threads, as in the container.
 */
public final class Database implements AutoCloseable {

    private static final List<Logger> QUIET = Stream.of("org.flywaydb", "org.hibernate")
            .map(Logger::getLogger)
            .peek(l -> l.setLevel(Level.WARNING))
            .toList();

    private static final Deque<Database> FREE = new ArrayDeque<>();

    private static Database shared;

    private final JdbcConnectionPool pool;
    private final MigratedDatabase migratedDatabase;
    private final EntityManagerFactory factory;
    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();

    private Database() {
        QUIET.forEach(l -> l.log(Level.FINE, "opens"));
        pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "nes", "nes");
        pool.setMaxConnections(40);
        SchemaScripts.applyTo(pool);
        migratedDatabase = MigratedDatabase.of(pool);
        Configuration mapping = new Configuration();
        mapping.getProperties().putAll(PersistenceXml.properties());
        mapping.setProperty("hibernate.hbm2ddl.auto", "validate");
        mapping.setProperty("jakarta.persistence.validation.mode", "none");
        // there is no JSON library outside the server, and no entity maps JSON
        mapping.getProperties().put("hibernate.type.json_format_mapper", Mockito.mock(FormatMapper.class));
        mapping.getProperties().put("hibernate.connection.datasource", pool);
        entities().forEach(mapping::addAnnotatedClass);
        factory = mapping.buildSessionFactory();
    }

    /** Opens an empty database; must be closed. Creating one is slow, so a closed one is reused for the next test. */
    public static synchronized Database open() {
        return FREE.isEmpty() ? new Database() : FREE.pop();
    }

    /** A shared database for tests that create their own people and ignore other rows. */
    public static synchronized Database shared() {
        if (shared == null) {
            shared = open();
        }
        return shared;
    }

    public DataSource dataSource() {
        return pool;
    }

    /** Uses the calling thread's current transaction. */
    public EntityManager entityManager() {
        return (EntityManager) Proxy.newProxyInstance(
                Database.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                    if (current.get() == null) {
                        throw new IllegalStateException("no transaction");
                    }
                    try {
                        return method.invoke(current.get(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    public boolean inTransaction() {
        return current.get() != null;
    }

    /** Runs in a new transaction; a current one is suspended. */
    public <T> T inNew(Callable<T> work) throws Exception {
        EntityManager suspended = current.get();
        EntityManager mine = factory.createEntityManager();
        current.set(mine);
        try {
            mine.getTransaction().begin();
            T answer = work.call();
            mine.getTransaction().commit();
            return answer;
        } finally {
            if (mine.getTransaction().isActive()) {
                mine.getTransaction().rollback();
            }
            mine.close();
            restore(suspended);
        }
    }

    /** Runs in no transaction; a current one is suspended. */
    public <T> T inNone(Callable<T> work) throws Exception {
        EntityManager suspended = current.get();
        current.remove();
        try {
            return work.call();
        } finally {
            restore(suspended);
        }
    }

    private void restore(EntityManager suspended) {
        if (suspended == null) {
            current.remove();
        } else {
            current.set(suspended);
        }
    }

    /** All entities of the module, found by their package. */
    public static List<Class<?>> entities() {
        try {
            Path root = Path.of(HolderId.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root)) {
                return files.map(f -> root.relativize(f).toString().replace('/', '.'))
                        .filter(name -> name.contains(".entity.") && name.endsWith(".class"))
                        .<Class<?>>map(name -> load(name.substring(0, name.length() - ".class".length())))
                        .filter(c -> c.isAnnotationPresent(Entity.class) || c.isAnnotationPresent(Embeddable.class))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (factory.isOpen() && migratedDatabase.returns()) {
            keep(this);
        } else if (factory.isOpen()) {
            end();
        }
    }

    private static synchronized void keep(Database free) {
        if (!FREE.contains(free)) {
            FREE.push(free);
        }
    }

    /** Closes it for good: all later access fails. */
    public void end() {
        factory.close();
        pool.dispose();
    }
}
