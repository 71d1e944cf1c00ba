package tr.nes.shared.text;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in braces in a text for a value: {@code {card}} or {@code {authority.name}}. */
public final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][A-Za-z]{0,29}(?:\\.[a-z]{1,20})?)}");
    private static final Pattern BRACE = Pattern.compile("[{}]");

    private Placeholders() {}

    /** Their names, without braces. */
    public static Set<String> in(String text) {
        Set<String> names = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).forEach(names::add);
        return names;
    }

    /** Values are taken as they are: braces in them mean nothing. */
    public static String filled(String text, UnaryOperator<String> value) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> quoted(value, found));
    }

    private static String quoted(UnaryOperator<String> value, MatchResult found) {
        return Matcher.quoteReplacement(value.apply(found.group(1)));
    }

    /** Whether a brace is left that belongs to none. */
    public static boolean hasStrayBrace(String text) {
        return BRACE.matcher(PLACEHOLDER.matcher(text).replaceAll("")).find();
    }

    public static String braced(String name) {
        return "{" + name + "}";
    }

    /** The text cut where they stand; every second one, from the second, is a name. */
    public static String[] cut(String text) {
        return PLACEHOLDER.matcher(text).replaceAll("\u0000$1\u0000").split("\u0000", -1);
    }
}
