package tr.nes.web.settings;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tr.nes.settings.SettingInForce;

/**
 * Settings of one part of the portal.
 *
 * @param key of the heading in the bundle, such as {@code groupAccess}
 */
public record SettingGroup(String key, List<SettingInForce> rows) {

    /** @param changedOnly leaves out what nobody set, and groups without any left */
    public static List<SettingGroup> of(List<SettingInForce> all, boolean changedOnly) {
        Map<String, List<SettingInForce>> byGroup = all.stream()
                .filter(setting -> !changedOnly || setting.isSet())
                .collect(Collectors.groupingBy(SettingInForce::group, TreeMap::new, Collectors.toList()));
        return byGroup.entrySet().stream()
                .map(entry -> new SettingGroup(key(entry.getKey()), List.copyOf(entry.getValue())))
                .toList();
    }

    private static String key(String group) {
        return "group" + Character.toUpperCase(group.charAt(0)) + group.substring(1);
    }
}
