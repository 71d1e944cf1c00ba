package tr.nes.condition.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Filter;
import java.util.logging.Handler;
import java.util.logging.Logger;

/** Puts {@link FaultLines} in front of console and server.log while the portal is deployed. */
@Singleton
@Startup
public class LogThrottle {

    private final Map<Handler, Filter> before = new LinkedHashMap<>();

    @PostConstruct
    void begin() {
        FaultLines lines = new FaultLines(System::nanoTime);
        Arrays.stream(Logger.getLogger("").getHandlers()).forEach(handler -> {
            before.put(handler, handler.getFilter());
            handler.setFilter(lines.before(handler.getFilter()));
        });
    }

    @PreDestroy
    void end() {
        before.forEach(Handler::setFilter);
    }
}
