package tr.nes.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tr.nes.shared.HolderId;

/** Who a person is in the trail; deleting the mapping makes the trail anonymous. */
@ApplicationScoped
public class Pseudonyms {

    @Inject
    private PseudonymTable table;

    /**
     * Asked of the table each time, so that a mapping that was deleted is forgotten at once, on every server; a transaction
     * of its own is needed only for somebody of whom the trail speaks for the first time.
     */
    public String of(HolderId person) {
        return table.find(person).orElseGet(() -> table.of(person));
    }
}
