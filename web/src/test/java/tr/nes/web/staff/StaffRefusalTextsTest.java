package tr.nes.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tr.nes.staff.RoleProposalKind;
import tr.nes.staff.RoleProposalState;
import tr.nes.staff.StaffException;
import tr.nes.staff.StaffRole;

/** Every rule, role and state has its words in both languages. */
class StaffRefusalTextsTest {

    @ParameterizedTest
    @EnumSource
    void whenARuleIsBroken_thenItIsTold(StaffException.Reason rule) {
        told("refused" + new StaffException(rule).messageKey());
    }

    @ParameterizedTest
    @EnumSource
    void whenARoleIsShown_thenItHasAName(StaffRole role) {
        told("role" + role);
    }

    @ParameterizedTest
    @EnumSource
    void whenAStateIsShown_thenItHasAName(RoleProposalState state) {
        told("state" + state);
    }

    @ParameterizedTest
    @EnumSource
    void whenAProposalIsShown_thenItSaysWhat(RoleProposalKind kind) {
        told("kind" + kind);
    }

    private static void told(String key) {
        List<String> sentences = Stream.of("tr", "en")
                .map(language -> ResourceBundle.getBundle("tr.nes.web.staff", Locale.forLanguageTag(language)))
                .map(texts -> texts.getString(key))
                .toList();
        assertThat(sentences).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }
}
