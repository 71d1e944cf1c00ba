package tr.nes.web.audit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tr.nes.audit.AuditLine;

/** One JSON object per line (RFC 8259); all values are strings except the sequence number. */
final class JsonRows implements RowFormat {

    @Override
    public String head() {
        return "";
    }

    @Override
    public String row(AuditLine line) {
        List<String> values = RowFormat.values(line);
        return IntStream.range(0, NAMES.size())
                .mapToObj(i -> quoted(NAMES.get(i)) + ":"
                        + ("seq".equals(NAMES.get(i)) ? values.get(i) : quoted(values.get(i))))
                .collect(Collectors.joining(",", "{", "}\n"));
    }

    private static String quoted(String text) {
        return text.chars().mapToObj(JsonRows::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int c) {
        if (c == '"' || c == '\\') {
            return "\\" + (char) c;
        }
        return c < ' ' ? "\\u%04x".formatted(c) : String.valueOf((char) c);
    }
}
