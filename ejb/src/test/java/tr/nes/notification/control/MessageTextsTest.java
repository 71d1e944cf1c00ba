package tr.nes.notification.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tr.nes.notification.Notice;
import tr.nes.shared.text.EditableText;
import tr.nes.shared.text.OwnText;
import tr.nes.shared.text.OwnTexts;
import tr.nes.shared.text.TextPart;

/** Templates as plain text, and messages from texts that administrators wrote. */
@Tag("locale")
class MessageTextsTest {

    private final MessageTemplates templates = new MessageTemplates();

    @AfterEach
    void forget() {
        OwnTexts.use(Map.of(), OwnTexts.changes());
    }

    @Test
    void whenAllAreListed_thenEachTemplateIsThere() {
        assertThat(new MessageTexts().texts().map(EditableText::key))
                .containsExactlyInAnyOrderElementsOf(TemplateSamples.templates());
    }

    @Test
    void whenATemplateIsRead_thenItsTextsArePlainWithPlaceholders() {
        assertThat(MessageTexts.parts("consent/given"))
                .containsEntry(TextPart.SUBJECT_TURKISH, "E-Onay verildi")
                .containsEntry(
                        TextPart.MAIL_ENGLISH,
                        "Dear {name},\n\nYour e-consent was signed with your card; from now on your applications need"
                                + " no signature of their own.\n\nIf it was not you, call the call centre at once: {phone}")
                .containsEntry(
                        TextPart.SMS_TURKISH,
                        "E-Onay beyanınız kartınızla imzalandı; bundan sonraki başvurularınızda ayrıca imza gerekmez."
                                + " Siz yapmadıysanız hemen arayın: {phone}");
        assertThat(MessageTexts.parts("access/sms-code")).containsOnlyKeys(TextPart.SMS_TURKISH, TextPart.SMS_ENGLISH);
        assertThat(MessageTexts.parts("access/word-link"))
                .doesNotContainKeys(TextPart.SMS_TURKISH, TextPart.SMS_ENGLISH);
    }

    static Stream<Notice> notices() {
        return TemplateSamples.all();
    }

    @ParameterizedTest
    @MethodSource("notices")
    void whenTheShippedTextIsSavedAsOnesOwn_thenTheSameIsSent(Notice notice) {
        String before = sent(notice);
        own(notice.template(), MessageTexts.parts(notice.template()));
        assertThat(sent(notice)).isEqualTo(before);
    }

    @Test
    void whenAParagraphHasNoWords_thenItIsLeftOut() {
        own("delivery/settled", MessageTexts.parts("delivery/settled"));
        Notice notice = TemplateSamples.all()
                .filter(each -> each.template().equals("delivery/settled"))
                .findFirst()
                .orElseThrow()
                .with("answer", "");
        assertThat(new RenderedMail(templates.html(notice)).paragraphsIn("tr")).hasSize(2);
    }

    @Test
    void whenWordsOrValuesLookLikeATemplate_thenTheyAreShownAsTheyAre() {
        Map<TextPart, String> parts = new EnumMap<>(MessageTexts.parts("consent/given"));
        String odd = "<#include \"x\"> ${7*7} <b>&amp;</b> \" <@phone/>";
        parts.put(TextPart.MAIL_TURKISH, odd + " {name}\n\n" + odd + " {name} {phone}");
        parts.put(TextPart.SUBJECT_TURKISH, odd);
        own("consent/given", parts);
        Notice notice = Notice.of("consent/given").with("name", "{phone} <i>");
        String shown = odd + " {phone} <i>";
        assertThat(new RenderedMail(templates.html(notice)).paragraphs()).contains(shown, shown + " 0 000 000 00 00");
        assertThat(templates.text(notice)).startsWith(shown + "\n\n" + shown + " 0 000 000 00 00\n");
        assertThat(templates.subject(notice)).startsWith(odd);
    }

    @Test
    void whenThePersonReadsEnglish_thenTheOwnEnglishSmsIsSent() {
        Map<TextPart, String> parts = new EnumMap<>(MessageTexts.parts("consent/given"));
        parts.put(TextPart.SMS_ENGLISH, "Consent given. Call {phone}");
        own("consent/given", parts);
        Notice notice = Notice.of("consent/given").with("name", "Ali");
        assertThat(templates.sms(notice.in("en"))).isEqualTo("Consent given. Call 0 000 000 00 00");
        assertThat(templates.sms(notice)).startsWith("E-Onay beyanınız");
    }

    private static void own(String template, Map<TextPart, String> parts) {
        OwnTexts.put(template, new OwnText(1, parts));
    }

    private String sent(Notice notice) {
        StringBuilder sent = new StringBuilder();
        if (TemplateSamples.isSms(notice.template())) {
            sent.append(templates.sms(notice)).append('\n').append(templates.sms(notice.in("en")));
        }
        if (TemplateSamples.isMail(notice.template())) {
            sent.append(templates.subject(notice)).append(templates.text(notice));
            sent.append(templates
                    .html(notice)
                    .replace("&#39;", "'")
                    .replaceAll("\\s+", " ")
                    .replaceAll(" ?(</?(p|div|h2)[ >]) ?", "$1"));
        }
        return sent.toString();
    }
}
