package tr.nes.web.shell.http;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Whether this server was told to stop. One for the deployment: the service that is told and the servlet that passes
 * it on have no container in common.
 */
public final class StopSignal {

    private static final AtomicBoolean GIVEN = new AtomicBoolean();

    private StopSignal() {}

    public static void give() {
        GIVEN.set(true);
    }

    public static void withdraw() {
        GIVEN.set(false);
    }

    public static boolean isGiven() {
        return GIVEN.get();
    }
}
