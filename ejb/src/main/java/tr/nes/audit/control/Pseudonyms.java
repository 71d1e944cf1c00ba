package tr.nes.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tr.nes.shared.HolderId;

/** Who a person is in the trail; deleting the mapping makes the trail anonymous. */
@ApplicationScoped
public class Pseudonyms {

    private final Map<HolderId, String> known = new ConcurrentHashMap<>();

    @Inject
    private PseudonymTable table;

    public String of(HolderId person) {
        String pseudonym = known.get(person);
        if (pseudonym == null) {
            pseudonym = table.of(person);
            known.put(person, pseudonym);
        }
        return pseudonym;
    }
}
