package tr.nes.web.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tr.nes.portal.PortalTextException;
import tr.nes.portal.PortalTextException.Reason;
import tr.nes.portal.PortalTextSummary;
import tr.nes.shared.text.TextPart;

@Tag("locale")
class TextGroupTest {

    private static final List<PortalTextSummary> ALL = List.of(
            text("access/locked", Map.of(TextPart.SMS_TURKISH, "Kilitlendi", TextPart.SUBJECT_TURKISH, "Kilit")),
            text("consent/e-onay", Map.of(TextPart.BODY_TURKISH, "İMZA ile IŞIK")),
            text("consent/given", Map.of(TextPart.SMS_TURKISH, "Verildi")));

    @Test
    void whenNothingIsSought_thenAllStandInTheirGroups() {
        List<TextGroup> groups = TextGroup.of(ALL, null, key -> key);
        assertThat(groups).extracting(TextGroup::key).containsExactly("access", "consent");
        assertThat(groups.get(0).rows().get(0).forms()).containsExactly("SUBJECT", "SMS");
        assertThat(groups.get(1).rows()).hasSize(2);
    }

    @Test
    void whenAWordIsSought_thenTitleAndTextAreSearchedAsTurkish() {
        assertThat(found(" ışık ")).containsExactly("consent/e-onay");
        assertThat(found("imza")).containsExactly("consent/e-onay");
        assertThat(found("KILITLENDI")).isEmpty();
        assertThat(found("GİVEN")).containsExactly("consent/given");
        assertThat(found("yok")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whenAChangeIsRefused_thenThePageSaysWhy(Reason reason) {
        String key = "refused" + new PortalTextException(reason).messageKey();
        assertThat(ResourceBundle.getBundle("tr.nes.web.settings").containsKey(key))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void whenAPartIsShown_thenItHasAName(TextPart part) {
        assertThat(ResourceBundle.getBundle("tr.nes.web.settings").containsKey("part" + part))
                .isTrue();
    }

    private static List<String> found(String sought) {
        return TextGroup.of(ALL, sought, key -> key).stream()
                .flatMap(group -> group.rows().stream())
                .map(TextGroup.Row::key)
                .toList();
    }

    private static PortalTextSummary text(String key, Map<TextPart, String> parts) {
        return new PortalTextSummary(key, key.substring(0, key.indexOf('/')), false, false, false, parts);
    }
}
