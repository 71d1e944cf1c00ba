package tr.nes.notification.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tr.nes.shared.text.OwnText;
import tr.nes.shared.text.Placeholders;
import tr.nes.shared.text.TextPart;

/**
 * A message from the text that an administrator wrote. Words and values reach the layout as data, never as a template:
 * whatever stands in them is shown literally.
 */
record OwnMessage(OwnText text, MessageValues values) {

    String line(TextPart part) {
        return Placeholders.filled(text.part(part), name -> values.of(name, part.language()));
    }

    String subject() {
        return line(TextPart.SUBJECT_TURKISH) + " / " + line(TextPart.SUBJECT_ENGLISH);
    }

    /** What {@code layout/own.ftl} shows. */
    Map<String, Object> mail() {
        return Map.of(
                "subjectTurkish", line(TextPart.SUBJECT_TURKISH),
                "subjectEnglish", line(TextPart.SUBJECT_ENGLISH),
                "greetingTurkish", greeting(TextPart.MAIL_TURKISH),
                "greetingEnglish", greeting(TextPart.MAIL_ENGLISH),
                "turkish", paragraphs(TextPart.MAIL_TURKISH),
                "english", paragraphs(TextPart.MAIL_ENGLISH));
    }

    /** The first paragraph. */
    private String greeting(TextPart part) {
        return line(part).split("\n\n", 2)[0];
    }

    /** The others, each as its pieces; those without a word are left out. */
    private List<List<Map<String, String>>> paragraphs(TextPart part) {
        return Arrays.stream(text.part(part).split("\n\n"))
                .skip(1)
                .map(paragraph -> pieces(paragraph, part.language()))
                .filter(pieces ->
                        pieces.stream().anyMatch(piece -> !piece.get("text").isBlank()))
                .toList();
    }

    private List<Map<String, String>> pieces(String paragraph, String language) {
        List<Map<String, String>> pieces = new ArrayList<>();
        String[] cut = Placeholders.cut(paragraph);
        for (int i = 0; i < cut.length; i++) {
            boolean name = i % 2 != 0;
            pieces.add(Map.of("kind", name ? cut[i] : "", "text", name ? values.of(cut[i], language) : cut[i]));
        }
        return pieces;
    }
}
