package tr.nes.shared;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one place that texts of others (messages of libraries' exceptions, answers of other servers) pass on their way to a log or
 * an operator. Cuts the secrets of the configuration, whatever is written like a credential, and what names a person.
 */
public final class Redactor {

    static final String CUT = "[cut]";

    private static final SecretFingerprints KNOWN = new SecretFingerprints();
    private static final int LONGEST_MESSAGE = 500;

    private static final Pattern IDENTITY_NUMBER = Pattern.compile("(?<![\\p{Alnum}])[1-9][0-9]{10}(?![\\p{Alnum}])");
    private static final String NAMES = "[\\w.-]*(?:pass(?:word|wd|phrase)|pwd|parola|secret|token|api[_-]?key)";

    private record Rule(Pattern found, String replacement) {

        static Rule of(String found, String replacement) {
            return new Rule(Pattern.compile(found, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), replacement);
        }
    }

    private static final List<Rule> RULES = List.of(
            Rule.of("\\b(authorization\\W{1,3})(?:(bearer|basic|digest) )?[^\\s\"',]+", "$1" + CUT),
            Rule.of("\\b(bearer )[\\w.~+/=-]{8,}", "$1" + CUT),
            Rule.of("(\\w://[^/\\s:@]{0,100}:)[^@\\s/]{1,200}@", "$1" + CUT + "@"),
            Rule.of("\\b(" + NAMES + "[\"']?\\s?[=:]\\s?)(\"[^\"]*\"|'[^']*'|[^\\s\"',;&)\\]}]+)", "$1" + CUT),
            Rule.of("\\b(p[iıİ]n|puk)(\\b[^\\p{Alnum}\\n]{1,3}(?:is )?)[0-9]{4,12}\\b", "$1$2" + CUT),
            Rule.of("(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63})*\\.[a-z]{2,63}\\b(?!//)", "[mail]"),
            Rule.of("(?<![\\p{Alnum}])(?:\\+90|0)?5[0-9]{9}(?![\\p{Alnum}])", "[phone]"));

    private Redactor() {}

    /** From now on it is cut wherever it stands. */
    public static void know(CharSequence secret) {
        KNOWN.add(secret);
    }

    /** Of any length, with its lines. */
    public static String redact(String text) {
        String cut = KNOWN.cutFrom(text, CUT);
        for (Rule rule : RULES) {
            cut = rule.found().matcher(cut).replaceAll(rule.replacement());
        }
        return IDENTITY_NUMBER
                .matcher(cut)
                .replaceAll(number -> NationalId.isValid(number.group())
                        ? "[identity number]"
                        : Matcher.quoteReplacement(number.group()));
    }

    /** One line of at most 500 characters: of which kind a foreign exception is, and what is left of its message. */
    public static String message(Throwable foreign) {
        String message = foreign.getMessage() == null ? "" : ": " + foreign.getMessage();
        String line =
                redact(foreign.getClass().getSimpleName() + message).replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
        return line.length() > LONGEST_MESSAGE ? line.substring(0, LONGEST_MESSAGE) + "..." : line;
    }
}
