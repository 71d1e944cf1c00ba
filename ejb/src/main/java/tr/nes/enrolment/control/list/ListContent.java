package tr.nes.enrolment.control.list;

import java.nio.charset.StandardCharsets;
import java.util.List;
import tr.nes.shared.Digest;

/**
 * What a list says.
 *
 * @param statement of the institution
 * @param lines in their order
 */
record ListContent(String number, String kind, String institution, String statement, List<Line> lines) {

    /**
     * One person.
     *
     * @param number of the application with its print; empty on a pre-order list
     * @param identityNumber masked
     * @param details unit, or unit and title
     * @param kind what is applied for
     * @param form SHA-256 of what the form says, hexadecimal; empty on a pre-order list
     * @param row which row this was read from, and its version; not shown
     */
    record Line(
            String number, String name, String identityNumber, String details, String kind, String form, String row) {}

    /** SHA-256 of all of it, hexadecimal; each part with its length, so that no two contents are the same bytes. */
    String hash() {
        StringBuilder content = new StringBuilder();
        append(content, number, kind, institution, statement);
        lines.forEach(line -> append(
                content, line.number, line.name, line.identityNumber, line.details, line.kind, line.form, line.row));
        return Digest.sha256(content.toString());
    }

    private static void append(StringBuilder content, String... parts) {
        for (String part : parts) {
            content.append(part.getBytes(StandardCharsets.UTF_8).length)
                    .append(':')
                    .append(part)
                    .append('\n');
        }
    }
}
