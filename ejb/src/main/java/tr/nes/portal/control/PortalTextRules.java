package tr.nes.portal.control;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tr.nes.portal.PortalTextException;
import tr.nes.portal.PortalTextException.Reason;
import tr.nes.shared.text.EditableText;
import tr.nes.shared.text.Placeholders;
import tr.nes.shared.text.TextPart;

/** What an administrator may make of a shipped text. */
final class PortalTextRules {

    static final int SMS_PARTS = 3;

    private static final Pattern END_OF_LINE = Pattern.compile("[ \\t\\u00A0]*\\R[ \\t\\u00A0]*");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");
    private static final Pattern SPACE = Pattern.compile("[ \\t\\u00A0]+");
    private static final Pattern NO_TEXT =
            Pattern.compile("[\\p{Cc}&&[^\\n]]|\\p{Cf}|\\p{Cs}|\\p{Co}|\\p{Cn}|\\p{Zl}|\\p{Zp}");
    private static final Pattern MARKUP = Pattern.compile("[<>]|&#?[A-Za-z0-9]+;|[$#]\\{|\\[=");
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)://|\\bwww\\.|\\b[a-z0-9][a-z0-9-]*@[a-z0-9]|\\b[a-z0-9-]{2,63}\\.[a-z]{2,24}\\b");

    private PortalTextRules() {}

    /**
     * The parts as they are stored.
     *
     * @param typed parts that the text does not have are ignored
     * @param smsParts as how many short messages a text is sent
     * @throws PortalTextException names the first part with a fault
     */
    static Map<TextPart, String> checked(
            EditableText text, Map<TextPart, String> typed, ToIntFunction<String> smsParts) {
        Map<TextPart, String> checked = new EnumMap<>(TextPart.class);
        for (TextPart part : TextPart.values()) {
            if (text.shipped().containsKey(part)) {
                String clean = clean(part, typed.getOrDefault(part, ""));
                check(text, part, clean, smsParts);
                checked.put(part, clean);
            }
        }
        return Map.copyOf(checked);
    }

    /** Whether it can stand in for the shipped text: same parts, same placeholders in each. */
    static boolean fits(EditableText text, Map<TextPart, String> parts) {
        return parts.keySet().equals(text.shipped().keySet())
                && parts.entrySet().stream()
                        .allMatch(part -> Placeholders.in(part.getValue())
                                .equals(Placeholders.in(text.shipped().get(part.getKey()))));
    }

    private static String clean(TextPart part, String typed) {
        String lines = END_OF_LINE.matcher(typed).replaceAll("\n");
        if (!part.isOneLine()) {
            lines = EMPTY_LINES.matcher(lines).replaceAll("\n\n");
        }
        return SPACE.matcher(lines).replaceAll(" ").strip();
    }

    private static void check(EditableText text, TextPart part, String clean, ToIntFunction<String> smsParts) {
        require(!clean.isEmpty(), Reason.PART_EMPTY, part, "");
        int longest = text.longest(part);
        require(clean.length() <= longest, Reason.PART_TOO_LONG, part, String.valueOf(longest));
        require(!NO_TEXT.matcher(clean).find(), Reason.CHARACTER_WRONG, part, "");
        require(!part.isOneLine() || !clean.contains("\n"), Reason.CHARACTER_WRONG, part, "");
        require(!MARKUP.matcher(clean).find(), Reason.MARKUP_WRONG, part, "");
        checkPlaceholders(text.shipped().get(part), part, clean);
        Matcher address = ADDRESS.matcher(Placeholders.filled(clean, name -> " "));
        require(part.isBody() || !address.find(), Reason.ADDRESS_TYPED, part, "");
        require(part.isOneLine() || clean.contains("\n\n"), Reason.PARAGRAPH_MISSING, part, "");
        if (part.isSms()) {
            int most = Math.max(
                    SMS_PARTS,
                    smsParts.applyAsInt(text.filled(part, text.shipped().get(part))));
            int parts = smsParts.applyAsInt(text.filled(part, clean));
            require(parts <= most, Reason.SMS_TOO_LONG, part, parts + " > " + most);
        }
    }

    private static void checkPlaceholders(String shipped, TextPart part, String clean) {
        Set<String> unknown = new TreeSet<>(Placeholders.in(clean));
        unknown.removeAll(Placeholders.in(shipped));
        require(unknown.isEmpty(), Reason.PLACEHOLDER_UNKNOWN, part, braced(unknown));
        require(!Placeholders.hasStrayBrace(clean), Reason.PLACEHOLDER_UNKNOWN, part, "{ }");
        Set<String> missing = new TreeSet<>(Placeholders.in(shipped));
        missing.removeAll(Placeholders.in(clean));
        require(missing.isEmpty(), Reason.PLACEHOLDER_MISSING, part, braced(missing));
    }

    private static String braced(Set<String> names) {
        return String.join(" ", names.stream().map(Placeholders::braced).toList());
    }

    private static void require(boolean kept, Reason reason, TextPart part, String detail) {
        if (!kept) {
            throw new PortalTextException(reason, part, detail);
        }
    }
}
