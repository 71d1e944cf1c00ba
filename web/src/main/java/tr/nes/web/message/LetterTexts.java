package tr.nes.web.message;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** Keys of what a message was about and of why it was not sent; what gateways say is for operators, and in English. */
final class LetterTexts {

    private static final Map<Pattern, String> FAILURES = failures();
    private static final String ABOUT = "notice";
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("tr.nes.web.messages");

    private LetterTexts() {}

    private static Map<Pattern, String> failures() {
        Map<Pattern, String> failures = new LinkedHashMap<>();
        failures.put(Pattern.compile("refuses the recipient"), "whyRecipient");
        failures.put(Pattern.compile("^no such |makes no mail|does not fit"), "whyForm");
        failures.put(Pattern.compile("no answer"), "whyNoAnswer");
        failures.put(Pattern.compile("^(HTTP|SMPP) status|did not accept"), "whyRefused");
        failures.put(Pattern.compile("^SealBroken$"), "whyKeyGone");
        return failures;
    }

    static String failure(String said) {
        return FAILURES.entrySet().stream()
                .filter(each -> each.getKey().matcher(said == null ? "" : said).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("whyOther");
    }

    /** @param template null for old messages */
    static String notice(String template) {
        String key = ABOUT + "." + template;
        return WORDS.containsKey(key) ? key : ABOUT;
    }
}
