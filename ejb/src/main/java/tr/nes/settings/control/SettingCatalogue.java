package tr.nes.settings.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tr.nes.shared.Setting;

/** All settings: those of the interfaces that {@code META-INF/nes-settings} names. Needs no container. */
final class SettingCatalogue {

    private static final String LIST = "/META-INF/nes-settings";

    private final List<DeclaredSetting> all;

    SettingCatalogue() {
        all = types().stream()
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> method.isAnnotationPresent(Setting.class))
                .map(DeclaredSetting::new)
                .sorted(Comparator.comparing(DeclaredSetting::name).thenComparing(DeclaredSetting::isFamily))
                .toList();
    }

    List<DeclaredSetting> all() {
        return all;
    }

    Optional<DeclaredSetting> find(String name) {
        return all.stream().filter(setting -> setting.answersTo(name)).findFirst();
    }

    private static List<Class<?>> types() {
        try (InputStream in = SettingCatalogue.class.getResourceAsStream(LIST);
                BufferedReader names = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return names.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .<Class<?>>flatMap(name -> Stream.of(type(name)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, SettingCatalogue.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(LIST + " names " + name, e);
        }
    }
}
