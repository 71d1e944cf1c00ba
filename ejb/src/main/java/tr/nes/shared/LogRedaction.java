package tr.nes.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Installs the {@link Redactor} in front of console and server.log while the portal is deployed, so that log
 * records of libraries are redacted too.
 */
@Singleton
@Startup
public class LogRedaction {

    private static final List<String> SECRET_NAMES = List.of("password", "secret", "pin", "token");

    @PostConstruct
    void begin() {
        System.getProperties().forEach((name, value) -> know(name.toString(), value.toString()));
        System.getenv().forEach(LogRedaction::know);
        handlers()
                .filter(handler -> handler.getFormatter() != null)
                .forEach(handler -> handler.setFormatter(new RedactingFormatter(handler.getFormatter())));
    }

    @PreDestroy
    void end() {
        handlers().forEach(handler -> {
            if (handler.getFormatter() instanceof RedactingFormatter ours) {
                handler.setFormatter(ours.inner());
            }
        });
    }

    private static Stream<Handler> handlers() {
        return Arrays.stream(Logger.getLogger("").getHandlers());
    }

    /** Registers secrets from arguments or the environment; names of files and switches are not secrets. */
    private static void know(String name, String value) {
        String folded = name.toLowerCase(Locale.ROOT);
        if (SECRET_NAMES.stream().anyMatch(folded::endsWith) && value.indexOf('/') < 0) {
            Redactor.know(value);
        }
    }
}
