package tr.nes.institution.control;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import tr.nes.institution.BadCell;
import tr.nes.institution.StaffColumn;
import tr.nes.institution.StaffFileRefused;
import tr.nes.institution.StaffFileRefused.Reason;
import tr.nes.institution.StaffLine;
import tr.nes.institution.StaffUpload;
import tr.nes.institution.control.table.LineConsumer;
import tr.nes.institution.control.table.StaffTableReader;

/** Reads a staff list line by line: finds the headings in one of the first lines, then checks every line below. */
final class StaffSheet implements LineConsumer {

    static final int MOST_LINES = 10_000;

    private static final int HEADING_WITHIN = 10;

    private final Consumer<StaffLine> good;
    private final DoubleConsumer progress;
    private final Map<Integer, StaffColumn> columns = new HashMap<>();
    private final List<String> ignored = new ArrayList<>();
    private final List<BadCell> faults = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int people;

    private StaffSheet(Consumer<StaffLine> good, DoubleConsumer progress) {
        this.good = good;
        this.progress = progress;
    }

    /**
     * @param good takes each person without faults, in order
     * @param progress takes the share of the file that has been read, 0 to 1
     * @throws StaffFileRefused if it is no list, or has more than 10,000 people
     */
    static StaffSheet read(byte[] file, Consumer<StaffLine> good, DoubleConsumer progress) {
        StaffSheet sheet = new StaffSheet(good, progress);
        StaffTableReader.read(file, sheet);
        if (sheet.columns.isEmpty()) {
            throw new StaffFileRefused(Reason.HEADER_MISSING);
        }
        if (sheet.people == 0) {
            throw new StaffFileRefused(Reason.FILE_EMPTY);
        }
        return sheet;
    }

    @Override
    public void line(long number, List<String> cells, double share) {
        progress.accept(share);
        List<String> texts = cells.stream().map(StaffCells::plain).toList();
        if (texts.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (columns.isEmpty()) {
            headings(number, texts);
        } else {
            person(number, texts);
        }
    }

    private void headings(long number, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            int place = i;
            StaffColumn.of(texts.get(i)).ifPresent(column -> columns.put(place, column));
        }
        if (!columns.values().containsAll(required())) {
            columns.clear();
            if (number > HEADING_WITHIN) {
                throw new StaffFileRefused(Reason.HEADER_MISSING);
            }
        } else {
            texts.stream()
                    .filter(text -> !text.isEmpty() && StaffColumn.of(text).isEmpty())
                    .forEach(ignored::add);
        }
    }

    private static List<StaffColumn> required() {
        return List.of(StaffColumn.values()).stream()
                .filter(StaffColumn::isRequired)
                .toList();
    }

    private void person(long number, List<String> texts) {
        if (++people > MOST_LINES) {
            throw new StaffFileRefused(Reason.TOO_MANY_LINES);
        }
        Map<StaffColumn, String> cells = new EnumMap<>(StaffColumn.class);
        columns.forEach((place, column) -> cells.put(column, place < texts.size() ? texts.get(place) : ""));
        StaffCells checked = new StaffCells(number, cells);
        StaffLine line = checked.line();
        checked.faults().forEach(this::note);
        if (line != null && !seen.add(line.identityNumber().value())) {
            note(new BadCell(number, StaffColumn.IDENTITY_NUMBER, BadCell.Fault.REPEATED));
        } else if (line != null) {
            good.accept(line);
        }
    }

    private void note(BadCell fault) {
        if (faults.size() < StaffUpload.MOST_FAULTS) {
            faults.add(fault);
        }
    }

    int people() {
        return people;
    }

    List<String> ignored() {
        return ignored;
    }

    List<BadCell> faults() {
        return faults;
    }
}
