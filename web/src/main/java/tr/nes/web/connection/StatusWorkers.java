package tr.nes.web.connection;

import java.util.concurrent.Executor;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * The server's workers for status requests (OCSP, revocation lists, the authority's certificates); pages can't use
 * them up.
 */
final class StatusWorkers implements Executor {

    private static final String NAME = "java:jboss/ee/concurrency/executor/status";

    private volatile Executor workers;

    @Override
    public void execute(Runnable task) {
        if (workers == null) {
            workers = find();
        }
        workers.execute(task);
    }

    private static Executor find() {
        try {
            return InitialContext.doLookup(NAME);
        } catch (NamingException e) {
            throw new IllegalStateException("the server has no workers for status", e);
        }
    }
}
