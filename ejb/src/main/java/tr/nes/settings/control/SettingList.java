package tr.nes.settings.control;

import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import tr.nes.settings.SettingInForce;

/** Lists what counts now. */
public final class SettingList {

    private final SettingCatalogue catalogue = new SettingCatalogue();
    private final SettingSources sources;

    public SettingList(SettingSources sources) {
        this.sources = sources;
    }

    /** All settings by name; of those with a number behind the name only the ones that are set. */
    public List<SettingInForce> in(Properties properties) {
        return catalogue.all().stream()
                .flatMap(setting -> names(setting, properties).map(name -> inForce(setting, name, properties)))
                .toList();
    }

    private static Stream<String> names(DeclaredSetting setting, Properties properties) {
        return setting.isFamily()
                ? properties.stringPropertyNames().stream()
                        .filter(setting::answersTo)
                        .sorted()
                : Stream.of(setting.name());
    }

    private SettingInForce inForce(DeclaredSetting setting, String name, Properties properties) {
        Optional<String> given = Optional.ofNullable(properties.getProperty(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
        String value = setting.isSecret() ? "" : given.orElse(setting.fallback());
        return new SettingInForce(
                name, value, setting.isSecret(), sources.of(name, given.isPresent()), setting.group());
    }
}
