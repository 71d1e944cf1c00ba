package tr.nes.web.audit;

import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Details of the trail in the user's language: words that have a text are replaced, all else stays. */
final class DetailWords {
    private static final Pattern WORD = Pattern.compile("(?<![\\w=-])[A-Za-z][A-Za-z_]*(?![\\w=-])");

    private DetailWords() {}

    static String of(String detail, ResourceBundle texts) {
        return WORD.matcher(detail)
                .replaceAll(found -> Matcher.quoteReplacement(
                        texts.containsKey("word" + found.group())
                                ? texts.getString("word" + found.group())
                                : found.group()));
    }
}
