package tr.nes.casework;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tr.nes.shared.NationalId;

/**
 * What must not stand in a note of staff: anything that looks like a PIN, PUK, code, password, identity number or the number
 * of a payment card. Dates, amounts, telephone numbers and serial numbers may.
 */
public final class SecretPatterns {

    private static final Locale TURKISH = Locale.forLanguageTag("tr");

    /** Anything of three or more digits shortly after such a word. */
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:p[ıi]n(?:[ıi](?:m|n|n[ıi]|m[ıi]|n[ıi]n)?)?\\b|puk|kod|şifre|sifre|parola|sözcü|sozcu|code|password|word|cvv|cvc)"
                    + "[^\\p{Nd}\\n]{0,20}\\p{Nd}(?:\\W?\\p{Nd}){2}",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** Digits that belong together, with the separators that people put between them. */
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}(?:[ -]?\\p{Nd})*");

    private static final Pattern SPACED = Pattern.compile("[ -]");
    private static final int CODE = 6;
    private static final int PUK = 8;
    private static final int SERVICING_CODE = 15;
    private static final int SHORTEST_PAN = 13;
    private static final int LONGEST_PAN = 19;

    private SecretPatterns() {}

    /** Whether something in the note looks like one. */
    public static boolean areIn(String note) {
        if (NAMED.matcher(note.toLowerCase(TURKISH)).find()) {
            return true;
        }
        Matcher number = NUMBER.matcher(note);
        while (number.find()) {
            if (isSecret(number.group())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSecret(String written) {
        String digits = plain(SPACED.matcher(written).replaceAll(""));
        boolean bare = digits.length() == written.length();
        return bare && (digits.length() == CODE || digits.length() == PUK)
                || digits.length() == SERVICING_CODE
                || NationalId.isValid(digits)
                || digits.length() >= SHORTEST_PAN && digits.length() <= LONGEST_PAN && isLuhn(digits);
    }

    /** Other scripts' digits as ASCII. */
    private static String plain(String digits) {
        return digits.codePoints()
                .map(each -> '0' + Character.digit(each, 10))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}
