package tr.nes.production.control.bureau;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tr.nes.production.BureauFileKind;
import tr.nes.production.ProductionException;
import tr.nes.production.ProductionException.Reason;

/**
 * What is in the envelope: UTF-8, fields between tabs, lines that end with LF; the first one names format, kind, file,
 * the file that it answers, and the number of lines that follow.
 *
 * @param answers null for the first file
 */
record BureauContent(BureauFileKind kind, UUID file, UUID answers, List<Line> lines) {

    private static final String FORMAT = "nes-bureau-1";
    private static final String NONE = "-";
    private static final String REFUSED = "!";
    private static final int HEAD = 5;
    private static final int FEWEST = 3;

    BureauContent {
        lines = List.copyOf(lines);
    }

    /** @param fields what follows order and card: a refusal begins with an exclamation mark */
    record Line(UUID order, String card, List<String> fields) {

        static Line refused(UUID order, String card, String reason) {
            return new Line(order, card, List.of(REFUSED + reason));
        }

        boolean isRefused() {
            return fields.get(0).startsWith(REFUSED);
        }
    }

    byte[] encoded() {
        StringBuilder text = new StringBuilder();
        text.append(String.join(
                        "\t",
                        FORMAT,
                        kind.name(),
                        file.toString(),
                        answers == null ? NONE : answers.toString(),
                        String.valueOf(lines.size())))
                .append('\n');
        lines.forEach(line -> text.append(line.order())
                .append('\t')
                .append(line.card())
                .append('\t')
                .append(String.join("\t", line.fields()))
                .append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @throws ProductionException BUREAU_UNREADABLE */
    static BureauContent of(byte[] encoded) {
        try {
            List<String> rows =
                    new String(encoded, StandardCharsets.UTF_8).lines().toList();
            String[] head = rows.get(0).split("\t", -1);
            if (head.length != HEAD
                    || !head[0].equals(FORMAT)
                    || Integer.parseInt(head[4]) != rows.size() - 1
                    || rows.size() == 1) {
                throw new ProductionException(Reason.BUREAU_UNREADABLE);
            }
            List<Line> lines = new ArrayList<>();
            rows.subList(1, rows.size()).forEach(row -> lines.add(line(row.split("\t", -1))));
            return new BureauContent(
                    BureauFileKind.valueOf(head[1]),
                    UUID.fromString(head[2]),
                    head[3].equals(NONE) ? null : UUID.fromString(head[3]),
                    lines);
        } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
            throw new ProductionException(Reason.BUREAU_UNREADABLE);
        }
    }

    private static Line line(String[] fields) {
        if (fields.length < FEWEST) {
            throw new ProductionException(Reason.BUREAU_UNREADABLE);
        }
        return new Line(UUID.fromString(fields[0]), fields[1], List.of(fields).subList(2, fields.length));
    }
}
