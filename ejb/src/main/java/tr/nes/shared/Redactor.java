package tr.nes.shared;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Redacts foreign texts (messages of libraries' exceptions, responses of other servers) before they reach a log or
 * an operator: secrets of the configuration, anything that looks like a credential, and personal data.
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

    /** Registers a secret that is redacted from now on. */
    public static void know(CharSequence secret) {
        KNOWN.add(secret);
    }

    /** For texts of any length; keeps line breaks. */
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

    /** One line of at most 500 characters: the exception's class and its redacted message. */
    public static String message(Throwable foreign) {
        String message = foreign.getMessage() == null ? "" : ": " + foreign.getMessage();
        String line =
                redact(foreign.getClass().getSimpleName() + message).replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
        return line.length() > LONGEST_MESSAGE ? line.substring(0, LONGEST_MESSAGE) + "..." : line;
    }
}
