package tr.nes.portal.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static tr.nes.shared.text.TextPart.MAIL_TURKISH;
import static tr.nes.shared.text.TextPart.SMS_TURKISH;
import static tr.nes.shared.text.TextPart.SUBJECT_TURKISH;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.consent.control.ConsentTexts;
import tr.nes.enrolment.control.NoticeTexts;
import tr.nes.enrolment.control.form.FormTemplates;
import tr.nes.notification.control.MessageTexts;
import tr.nes.notification.control.smpp.SmsText;
import tr.nes.portal.PortalTextException;
import tr.nes.portal.PortalTextException.Reason;
import tr.nes.shared.text.EditableText;
import tr.nes.shared.text.TextPart;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;

@Tag("locale")
class PortalTextRulesTest {

    private static final EditableText TEXT = new EditableText(
            "access/locked",
            false,
            0,
            Map.of(
                    SUBJECT_TURKISH, "Konu {number}",
                    MAIL_TURKISH, "Sayın {name},\n\nKodunuz {code}.",
                    SMS_TURKISH, "Kodunuz {code}. Arayın: {phone}"),
            Map.of(
                    "code", Map.of("tr", "123456", "en", "123456"),
                    "phone", Map.of("tr", "0 000 000 00 00", "en", "0 000 000 00 00")));

    static Stream<EditableText> shipped() {
        FormTemplates form = new Beans(Database.shared()).get(FormTemplates.class);
        return Stream.of(new MessageTexts(), new ConsentTexts(), new NoticeTexts(), form)
                .flatMap(source -> source.texts());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whenTheShippedTextIsTyped_thenItKeepsAllRulesAndStaysAsItIs(EditableText text) {
        assertThat(checked(text, text.shipped())).isEqualTo(text.shipped());
        assertThat(PortalTextRules.fits(text, text.shipped())).isTrue();
        assertThat(text.shipped().keySet())
                .allSatisfy(part ->
                        assertThat(text.filled(part, text.shipped().get(part))).doesNotContain("{", "}"));
    }

    @Test
    void whenLinesEndOrAreEmptyInOtherWays_thenParagraphsAreTheSame() {
        assertThat(typed(MAIL_TURKISH, "  Sayın {name}, \r\n\r\n\r\n Kodunuz\u00A0 {code}.\r\n"))
                .isEqualTo("Sayın {name},\n\nKodunuz {code}.");
    }

    @ParameterizedTest
    @CsvSource({
        "PART_EMPTY, ' \t '",
        "PLACEHOLDER_MISSING, 'Kodunuz. Arayın: {phone}'",
        "PLACEHOLDER_MISSING, 'Kodunuz code. Arayın: {phone}'",
        "PLACEHOLDER_UNKNOWN, 'Kodunuz {code}. Arayın: {phone} {name}'",
        "PLACEHOLDER_UNKNOWN, 'Kodunuz {code}. Arayın: {phone} {authority.mail}'",
        "PLACEHOLDER_UNKNOWN, 'Kodunuz {code}. Arayın: {phone} {}'",
        "PLACEHOLDER_UNKNOWN, 'Kodunuz {code}. Arayın: {phone} {Kod}'",
        "PLACEHOLDER_UNKNOWN, 'Kodunuz {code}. Arayın: {phone} }'",
        "MARKUP_WRONG, 'Kodunuz <b>{code}</b>. Arayın: {phone}'",
        "MARKUP_WRONG, 'Kodunuz {code} > {phone}'",
        "MARKUP_WRONG, 'Kodunuz ${code}. Arayın: {phone}'",
        "MARKUP_WRONG, 'Kodunuz #{code}. Arayın: {phone}'",
        "MARKUP_WRONG, 'Kodunuz {code}. &lt; &#60; Arayın: {phone}'",
        "MARKUP_WRONG, 'Kodunuz {code}. [=phone] Arayın: {phone}'",
        "ADDRESS_TYPED, 'Kodunuz {code}. https://kotu.example/x Arayın: {phone}'",
        "ADDRESS_TYPED, 'Kodunuz {code}. WWW.kotu Arayın: {phone}'",
        "ADDRESS_TYPED, 'Kodunuz {code}. kotu.example Arayın: {phone}'",
        "ADDRESS_TYPED, 'Kodunuz {code}. ben@kotu Arayın: {phone}'"
    })
    void whenAnSmsBreaksARule_thenItIsNamed(Reason reason, String sms) {
        refuses(reason, SMS_TURKISH, sms);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000", "\u001B", "\u200B", "\u202E", "\u2066", "\uFEFF", "\u00AD", "\uD800", "\uDC00", "\uE000",
                "\u0378"
            })
    void whenACharacterIsNoText_thenItIsRefused(String character) {
        refuses(Reason.CHARACTER_WRONG, SMS_TURKISH, "Kodunuz {code}." + character + " Arayın: {phone}");
        refuses(Reason.CHARACTER_WRONG, MAIL_TURKISH, "Sayın {name},\n\nKodunuz {code}." + character);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\u2028", "\u0085"})
    void whenALineBreaksInASubject_thenItIsRefused(String end) {
        refuses(Reason.CHARACTER_WRONG, SUBJECT_TURKISH, "Konu {number}" + end + "Bcc: herkes");
    }

    @Test
    void whenASecretIsAddedToASubject_thenItIsRefused() {
        PortalTextException refused = refuses(Reason.PLACEHOLDER_UNKNOWN, SUBJECT_TURKISH, "Konu {number} {code}");
        assertThat(refused.detail()).isEqualTo("{code}");
    }

    @Test
    void whenAPlaceholderIsMissing_thenItIsNamed() {
        assertThat(refuses(Reason.PLACEHOLDER_MISSING, SMS_TURKISH, "Arayın").detail())
                .isEqualTo("{code} {phone}");
    }

    @Test
    void whenAPartIsLongerThanAllowed_thenItIsRefused() {
        refuses(Reason.PART_TOO_LONG, SUBJECT_TURKISH, "Konu {number} " + "a".repeat(80));
        refuses(Reason.PART_TOO_LONG, MAIL_TURKISH, "Sayın {name},\n\n{code} " + "a".repeat(4000));
    }

    @Test
    void whenAnSmsTakesMoreThanThreeParts_thenItIsRefused() {
        String end = " {code} {phone}";
        assertThat(typed(SMS_TURKISH, "a".repeat(400) + end)).hasSizeGreaterThan(400);
        assertThat(refuses(Reason.SMS_TOO_LONG, SMS_TURKISH, "ş".repeat(200) + end)
                        .detail())
                .isEqualTo("4 > 3");
        refuses(Reason.SMS_TOO_LONG, SMS_TURKISH, "a".repeat(450) + end);
    }

    @Test
    void whenOnlyTheGreetingIsLeft_thenItIsRefused() {
        refuses(Reason.PARAGRAPH_MISSING, MAIL_TURKISH, "Sayın {name}, kodunuz {code}.");
    }

    @Test
    void whenPartsAreTypedThatTheTextDoesNotHave_thenTheyAreLeftOut() {
        Map<TextPart, String> typed = with(SMS_TURKISH, TEXT.shipped().get(SMS_TURKISH));
        typed.put(TextPart.BODY_TURKISH, "x");
        assertThat(checked(TEXT, typed)).doesNotContainKey(TextPart.BODY_TURKISH);
    }

    @Test
    void whenTheReleaseHasOtherPlaceholdersOrParts_thenAnEarlierTextDoesNotFit() {
        List<Map<TextPart, String>> others = Arrays.asList(
                with(SMS_TURKISH, "Kodunuz {code}."), with(SMS_TURKISH, "{code} {phone} {old}"), Map.of());
        assertThat(others).noneMatch(parts -> PortalTextRules.fits(TEXT, parts));
        assertThat(PortalTextRules.fits(TEXT, with(SMS_TURKISH, "{phone} {code}")))
                .isTrue();
    }

    private static String typed(TextPart part, String text) {
        return checked(TEXT, with(part, text)).get(part);
    }

    private static PortalTextException refuses(Reason reason, TextPart part, String text) {
        PortalTextException[] refused = new PortalTextException[1];
        assertThatExceptionOfType(PortalTextException.class)
                .isThrownBy(() -> typed(part, text))
                .satisfies(thrown -> refused[0] = thrown);
        assertThat(refused[0].reason()).isEqualTo(reason);
        assertThat(refused[0].part()).isEqualTo(part);
        return refused[0];
    }

    private static Map<TextPart, String> with(TextPart part, String text) {
        Map<TextPart, String> parts = new EnumMap<>(TEXT.shipped());
        parts.put(part, text);
        return parts;
    }

    private static Map<TextPart, String> checked(EditableText text, Map<TextPart, String> typed) {
        return PortalTextRules.checked(
                text, typed, sms -> SmsText.of(sms).parts().size());
    }
}
