package tr.nes.shared;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** System properties as typed interfaces, see {@link Setting}. Read anew each time; an empty property counts as absent. */
public final class Settings {

    private Settings() {}

    /**
     * @param type an interface of which every method is a {@link Setting}. A call throws {@link IllegalStateException} if what
     *     is required is absent, a strict number malformed or a file not readable; its message names the property only
     */
    public static <T> T of(Class<T> type) {
        Class<?>[] types = {type};
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), types, (proxy, method, parameters) -> read(method, parameters)));
    }

    /** For health check and log: settings of the interface that are not what they must be. */
    public static CheckedConfiguration check(String slice, Class<?> type) {
        return new SliceCheck(slice, type);
    }

    /**
     * The rule that a value of this setting breaks, such as "must be true or false"; empty if it is valid. Reads nothing but the
     * file that the value may name.
     *
     * @param method has a {@link Setting}
     */
    public static Optional<String> problem(Method method, String value) {
        Setting setting = method.getAnnotation(Setting.class);
        if (isSwitch(method)) {
            boolean good = value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false");
            return good ? Optional.empty() : Optional.of("must be true or false");
        }
        if (isNumber(method)) {
            return parsed(value, method)
                            .filter(number -> isWithin(setting, number))
                            .isPresent()
                    ? Optional.empty()
                    : Optional.of("must be a whole number" + range(setting));
        }
        if (setting.schemes().length > 0) {
            return PublicUrl.problem(value, new TreeSet<>(List.of(setting.schemes())));
        }
        if ((setting.file() || method.getReturnType() == char[].class) && !isReadable(value)) {
            return Optional.of("must name a file that this server can read");
        }
        return setting.pattern().isEmpty() || value.matches(setting.pattern())
                ? Optional.empty()
                : Optional.of(setting.must());
    }

    private static boolean isWithin(Setting setting, long number) {
        return number >= setting.least() && number <= setting.most();
    }

    private static boolean isReadable(String path) {
        try {
            return Files.isReadable(Path.of(path)) && !Files.isDirectory(Path.of(path));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    private static String range(Setting setting) {
        if (setting.most() != Long.MAX_VALUE) {
            return " from " + setting.least() + " to " + setting.most();
        }
        return setting.least() == Long.MIN_VALUE ? "" : " of at least " + setting.least();
    }

    static Optional<String> find(String name) {
        return Optional.ofNullable(System.getProperty(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static Object read(Method method, Object[] parameters) {
        Setting setting = method.getAnnotation(Setting.class);
        String name = parameters == null ? setting.name() : setting.name() + "." + parameters[0];
        Optional<String> given = find(name);
        Class<?> type = method.getReturnType();
        if (type == Optional.class) {
            return isSwitch(method) ? given.map(Boolean::valueOf) : given;
        }
        if (type == int.class) {
            return Math.toIntExact(number(method, given));
        }
        if (type == long.class) {
            return number(method, given);
        }
        String value = given.or(() -> Optional.of(setting.fallback()).filter(usual -> !usual.isEmpty()))
                .orElseThrow(() -> new IllegalStateException(name + " is not set"));
        if (type == char[].class) {
            return secret(name, value);
        }
        return isSwitch(method) ? (Object) Boolean.valueOf(value) : value;
    }

    private static boolean isSwitch(Method method) {
        String type = method.getGenericReturnType().getTypeName();
        return type.equals("boolean") || type.equals("java.util.Optional<java.lang.Boolean>");
    }

    private static boolean isNumber(Method method) {
        return method.getReturnType() == int.class || method.getReturnType() == long.class;
    }

    private static long number(Method method, Optional<String> given) {
        Setting setting = method.getAnnotation(Setting.class);
        Optional<Long> number = given.flatMap(text -> parsed(text, method));
        if (setting.strict() && given.isPresent() && number.isEmpty()) {
            throw new IllegalStateException(setting.name() + " is not a number");
        }
        if (setting.strict()
                && number.filter(strict -> !isWithin(setting, strict)).isPresent()) {
            throw new IllegalStateException(setting.name() + " is out of bounds");
        }
        long chosen = number.orElseGet(() -> Long.valueOf(setting.fallback()));
        return Math.max(setting.least(), Math.min(setting.most(), chosen));
    }

    private static Optional<Long> parsed(String text, Method method) {
        try {
            return Optional.of(
                    method.getReturnType() == int.class ? (long) Integer.parseInt(text) : Long.parseLong(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static char[] secret(String name, String file) {
        try {
            return SecretFile.read(Path.of(file));
        } catch (IOException | InvalidPathException e) {
            throw new IllegalStateException(name + " can't be read", e);
        }
    }

    private record SliceCheck(String connection, Class<?> type) implements CheckedConfiguration {

        @Override
        public List<ConfigurationFault> faults() {
            return Arrays.stream(type.getMethods())
                    .filter(method -> method.isAnnotationPresent(Setting.class))
                    .sorted(Comparator.comparing(Method::getName))
                    .flatMap(method -> fault(method).stream())
                    .toList();
        }

        /** What is strict is reported by the connection that needs it, and so is a secret. */
        private static Optional<ConfigurationFault> fault(Method method) {
            Setting setting = method.getAnnotation(Setting.class);
            if (setting.strict() || method.getReturnType() == char[].class) {
                return Optional.empty();
            }
            Optional<String> given = find(setting.name());
            String counts = isNumber(method) ? "; " + number(method, given) + " counts" : "";
            return given.flatMap(value -> problem(method, value))
                    .map(rule -> new ConfigurationFault(setting.name(), rule + counts));
        }
    }
}
