package tr.nes.settings.control;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What keeps a server from starting, told in one sentence each: the setting, its value unless it may be secret, and the rule. */
public final class StartCheck {

    private static final String OURS = "nes.";
    private static final int LONGEST_VALUE = 200;

    private final SettingCatalogue catalogue = new SettingCatalogue();

    /** @param properties those that are given, also others than ours; an empty one counts as absent */
    public List<String> sentences(Map<String, String> properties) {
        Map<String, String> given = new TreeMap<>();
        properties.forEach((name, value) -> {
            if (name.startsWith(OURS) && !value.isBlank()) {
                given.put(name, value.strip());
            }
        });
        Stream<String> single =
                given.entrySet().stream().flatMap(entry -> sentence(entry.getKey(), entry.getValue()).stream());
        return Stream.concat(single, SettingNeeds.sentences(given)).toList();
    }

    private Optional<String> sentence(String name, String value) {
        return catalogue
                .find(name)
                .map(setting -> setting.problem(value).map(rule -> name + " is " + shown(value) + ", but " + rule))
                .orElseGet(() -> Optional.of(unknown(name)));
    }

    /** The value of an unknown setting may be a secret. */
    private String unknown(String name) {
        List<String> known = catalogue.all().stream().map(DeclaredSetting::name).toList();
        return shown(name) + " is set, but there is no setting of this name"
                + SettingNames.nearest(name, known)
                        .map(meant -> "; perhaps " + meant + " is meant")
                        .orElse("");
    }

    private static String shown(String value) {
        String line = value.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]+", " ");
        return line.length() > LONGEST_VALUE ? line.substring(0, LONGEST_VALUE) + "..." : line;
    }
}
