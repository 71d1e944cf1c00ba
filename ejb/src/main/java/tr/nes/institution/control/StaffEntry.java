package tr.nes.institution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tr.nes.institution.BadCell;
import tr.nes.institution.StaffColumn;
import tr.nes.institution.StaffLine;
import tr.nes.institution.StaffLineRefused;
import tr.nes.institution.entity.StaffMember;

/** Checks a person who is entered alone by the rules of an uploaded line. */
@ApplicationScoped
public class StaffEntry {

    /** The line of a form, as it were. */
    private static final long ONLY = 1;

    @Inject
    private StaffRecords records;

    /**
     * @param cells as typed; may hold nulls
     * @param present whose data are replaced; null if it is somebody new
     * @throws StaffLineRefused naming what is wrong
     */
    public StaffLine line(UUID institution, Map<StaffColumn, String> cells, StaffMember present) {
        Map<StaffColumn, String> plain = new EnumMap<>(StaffColumn.class);
        cells.forEach((column, typed) -> plain.put(column, typed == null ? "" : StaffCells.plain(typed)));
        StaffCells checked = new StaffCells(ONLY, plain);
        StaffLine line = checked.line();
        if (line == null) {
            throw new StaffLineRefused(checked.faults());
        }
        if (records.isTaken(institution, line.identityNumber(), present)) {
            throw new StaffLineRefused(List.of(new BadCell(ONLY, StaffColumn.IDENTITY_NUMBER, BadCell.Fault.ON_LIST)));
        }
        return line;
    }
}
