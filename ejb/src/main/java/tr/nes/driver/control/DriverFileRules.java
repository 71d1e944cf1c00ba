package tr.nes.driver.control;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tr.nes.driver.DriverException;
import tr.nes.driver.DriverException.Reason;

/** Which files the catalogue takes: by name, and by what a file of its ending begins with. */
final class DriverFileRules {

    /** Octets that {@link #requireType} has to see. */
    static final int HEAD = 8;

    static final int LONGEST_NAME = 100;

    /** First octets in hexadecimal digits, by ending; an empty list: none are prescribed. */
    private static final Map<String, List<String>> BEGINNINGS = Map.of(
            "zip", List.of("504b0304", "504b0506"),
            "exe", List.of("4d5a"),
            "msi", List.of("d0cf11e0a1b11ae1"),
            "pkg", List.of("78617221"),
            "deb", List.of("213c617263683e0a"),
            "rpm", List.of("edabeedb"),
            "pdf", List.of("255044462d"),
            "txt", List.of());

    private DriverFileRules() {}

    /**
     * The last part of a path, as browsers of old sent whole paths.
     *
     * @throws DriverException FILE_NAME_WRONG
     */
    static String name(String submitted) {
        String name = submitted == null ? "" : submitted.substring(lastSeparator(submitted) + 1);
        if (name.indexOf('.') < 0
                || !name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0," + (LONGEST_NAME - 1) + "}")
                || name.contains("..")
                || !BEGINNINGS.containsKey(ending(name))) {
            throw new DriverException(Reason.FILE_NAME_WRONG);
        }
        return name;
    }

    private static int lastSeparator(String path) {
        return Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    }

    /**
     * @param name as {@link #name} gave it
     * @param head the first {@value #HEAD} octets, or fewer if there are no more
     * @throws DriverException FILE_EMPTY, FILE_TYPE_WRONG
     */
    static void requireType(String name, byte[] head) {
        if (head.length == 0) {
            throw new DriverException(Reason.FILE_EMPTY);
        }
        String found = HexFormat.of().formatHex(head);
        List<String> allowed = BEGINNINGS.get(ending(name));
        boolean fits = allowed.isEmpty() ? isText(head) : allowed.stream().anyMatch(found::startsWith);
        if (!fits) {
            throw new DriverException(Reason.FILE_TYPE_WRONG);
        }
    }

    private static boolean isText(byte[] head) {
        return !new String(head, StandardCharsets.ISO_8859_1).matches("(?s).*[\\x00-\\x08\\x0e-\\x1f].*");
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
