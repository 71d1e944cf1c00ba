package tr.nes.notification.control;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import tr.nes.notification.GatewayUnavailable;
import tr.nes.shared.SecretFile;

/** Reads system properties; an empty one is none. */
public final class SystemSetting {

    private SystemSetting() {}

    public static Optional<String> find(String name) {
        return Optional.ofNullable(System.getProperty(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** @throws GatewayUnavailable if it is not set: messages then wait until it is */
    public static String needed(String name) throws GatewayUnavailable {
        return find(name).orElseThrow(() -> new GatewayUnavailable(name + " is not set", null));
    }

    public static int number(String name, int otherwise) throws GatewayUnavailable {
        try {
            return find(name).map(Integer::valueOf).orElse(otherwise);
        } catch (NumberFormatException e) {
            throw new GatewayUnavailable(name + " is not a number", e);
        }
    }

    /** What stands in the file that the property names, without white space around it; it may be changed at any time. */
    public static String secret(String name) throws GatewayUnavailable {
        try {
            return String.valueOf(SecretFile.read(Path.of(needed(name))));
        } catch (IOException | InvalidPathException e) {
            throw new GatewayUnavailable(name + " can't be read", e);
        }
    }
}
