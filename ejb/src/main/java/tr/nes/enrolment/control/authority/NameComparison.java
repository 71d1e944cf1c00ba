package tr.nes.enrolment.control.authority;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tr.nes.enrolment.CivilRegistry.RegistryCheck.Difference;

/**
 * Compares names as Turkish ones: capitals follow Turkish rules (i and İ, ı and I), a circumflex does not count, and a
 * hyphen stands between names as a space does.
 */
final class NameComparison {

    private static final Locale TURKISH = Locale.forLanguageTag("tr");

    private NameComparison() {}

    /** Empty if they are the same name. */
    static Optional<Difference> between(String applied, String registered) {
        List<String> one = words(applied);
        List<String> other = words(registered);
        if (one.equals(other)) {
            return Optional.empty();
        }
        List<String> bare = one.stream().map(NameComparison::bare).toList();
        List<String> otherBare = other.stream().map(NameComparison::bare).toList();
        if (String.join("", bare).equals(String.join("", otherBare))) {
            return Optional.of(Difference.SPELLING);
        }
        boolean part = bare.containsAll(otherBare) || otherBare.containsAll(bare);
        return Optional.of(part ? Difference.INCOMPLETE : Difference.OTHER);
    }

    /** In Turkish capitals. */
    private static List<String> words(String name) {
        String plain = Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFC)
                .toUpperCase(TURKISH)
                .replace('Â', 'A')
                .replace('Î', 'İ')
                .replace('Û', 'U')
                .replaceAll("[\\p{Pd}'’.]", " ")
                .strip();
        return plain.isEmpty() ? List.of() : List.of(plain.split("[\\s\\p{Z}]+"));
    }

    /** Without anything above or below the letters. */
    private static String bare(String word) {
        return Normalizer.normalize(word.replace('İ', 'I'), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
