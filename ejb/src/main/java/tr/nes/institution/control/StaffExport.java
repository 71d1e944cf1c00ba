package tr.nes.institution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tr.nes.institution.ExportTable;
import tr.nes.institution.StaffColumn;
import tr.nes.institution.StaffLine;

/** A staff list as a table that can be uploaded again. */
@ApplicationScoped
public class StaffExport {

    private static final int BATCH = 500;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    @Inject
    private StaffRecords records;

    public ExportTable table(UUID institution) {
        Stream<List<String>> rows = IntStream.iterate(0, first -> first + BATCH)
                .mapToObj(first -> records.page(institution, "", first, BATCH))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream)
                .map(member -> cells(member.view().line()));
        return new ExportTable(
                Stream.of(StaffColumn.values()).map(StaffColumn::heading).toList(), rows);
    }

    private static List<String> cells(StaffLine line) {
        return Arrays.asList(
                line.identityNumber().value(),
                line.name(),
                line.surname(),
                DAY.format(line.birthDate()),
                line.mail(),
                line.phone() == null ? "" : line.phone().national(),
                line.registryNumber(),
                line.unit(),
                line.title(),
                line.birthPlace());
    }
}
