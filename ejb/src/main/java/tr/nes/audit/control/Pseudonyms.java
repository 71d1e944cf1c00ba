package tr.nes.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tr.nes.shared.HolderId;

/** Maps people to their pseudonyms in the trail; deleting the mapping makes the trail anonymous. */
@ApplicationScoped
public class Pseudonyms {

    @Inject
    private PseudonymTable table;

    /**
     * Reads the table each time, so that a deleted mapping takes effect at once on every server. Needs its own
     * transaction only for a person's first entry in the trail.
     */
    public String of(HolderId person) {
        return table.find(person).orElseGet(() -> table.of(person));
    }
}
