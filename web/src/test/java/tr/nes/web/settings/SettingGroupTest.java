package tr.nes.web.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.settings.SettingInForce;
import tr.nes.settings.SettingSource;

class SettingGroupTest {

    private final SettingInForce usual = new SettingInForce("nes.max.post", "1", false, SettingSource.DEFAULT, "web");
    private final SettingInForce given = new SettingInForce("nes.proxies", "::1", false, SettingSource.FILE, "web");
    private final SettingInForce other = new SettingInForce("nes.x", "", true, SettingSource.DEFAULT, "access");

    @Test
    void whenSettingsAreGrouped_thenEachPartHasItsOwn() {
        assertThat(SettingGroup.of(List.of(usual, given, other), false))
                .containsExactly(
                        new SettingGroup("groupAccess", List.of(other)),
                        new SettingGroup("groupWeb", List.of(usual, given)));
    }

    @Test
    void whenOnlyWhatWasGivenIsWanted_thenTheRestAndEmptyGroupsAreLeftOut() {
        assertThat(SettingGroup.of(List.of(usual, given, other), true))
                .containsExactly(new SettingGroup("groupWeb", List.of(given)));
    }

    @Test
    void everySourceHasAText() {
        ResourceBundle texts = ResourceBundle.getBundle("tr.nes.web.settings");
        for (SettingSource source : SettingSource.values()) {
            assertThat(texts.containsKey("source" + source)).as(source.name()).isTrue();
        }
    }

    /** Each has a heading on the page. */
    @ParameterizedTest
    @ValueSource(strings = {"tr", "en"})
    void whenAnInterfaceHasSettings_thenItsGroupHasAName(String language) throws IOException {
        ResourceBundle texts = ResourceBundle.getBundle("tr.nes.web.settings", Locale.forLanguageTag(language));
        for (String declared : interfaces()) {
            String name = declared.substring(declared.lastIndexOf('.') + 1).replace("Configuration", "");
            assertThat(texts.containsKey("group" + name)).as(name).isTrue();
        }
    }

    private static List<String> interfaces() throws IOException {
        try (InputStream catalogue = SettingGroupTest.class.getResourceAsStream("/META-INF/nes-settings")) {
            return new String(catalogue.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
