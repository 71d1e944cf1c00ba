package tr.nes.institution;

import java.util.List;
import tr.nes.shared.DomainException;

/** A person's data that break the rules of a staff list's columns. */
public class StaffLineRefused extends DomainException {

    private static final long serialVersionUID = 1L;

    private final List<BadCell> faults;

    /** @param faults at least one */
    public StaffLineRefused(List<BadCell> faults) {
        super(faults.get(0).fault());
        this.faults = List.copyOf(faults);
    }

    public List<BadCell> faults() {
        return faults;
    }
}
