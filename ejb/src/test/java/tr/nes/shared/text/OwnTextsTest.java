package tr.nes.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OwnTextsTest {

    private static final OwnText FIRST = new OwnText(1, Map.of(TextPart.SMS_TURKISH, "bir"));
    private static final OwnText SECOND = new OwnText(2, Map.of(TextPart.SMS_TURKISH, "iki"));

    @AfterEach
    void forget() {
        OwnTexts.use(Map.of(), OwnTexts.changes());
    }

    @Test
    void whenOneIsPutWhileTheRecordsAreRead_thenTheOlderRecordsDoNotReplaceIt() {
        long before = OwnTexts.changes();
        OwnTexts.put("a/b", SECOND);
        OwnTexts.use(Map.of("a/b", FIRST), before);
        assertThat(OwnTexts.of("a/b")).contains(SECOND);
        OwnTexts.use(Map.of("a/b", FIRST), OwnTexts.changes());
        assertThat(OwnTexts.of("a/b")).contains(FIRST);
        OwnTexts.put("a/b", null);
        assertThat(OwnTexts.of("a/b")).isEmpty();
    }

    @Test
    void whenATextIsOnesOwn_thenItsVersionIsNoneOfAShippedOne() {
        assertThat(FIRST.version()).isEqualTo(1001);
    }

    @Test
    void whenValuesHaveBraces_thenTheyAreNoPlaceholders() {
        assertThat(Placeholders.filled("{a} {b.c} $1 \\", name -> "{" + name + "}$0\\"))
                .isEqualTo("{a}$0\\ {b.c}$0\\ $1 \\");
        assertThat(Placeholders.in("{a} {b.c} {a} { d } {E}")).containsExactly("a", "b.c");
        assertThat(Placeholders.cut("x {a}{b} y")).containsExactly("x ", "a", "", "b", " y");
    }
}
