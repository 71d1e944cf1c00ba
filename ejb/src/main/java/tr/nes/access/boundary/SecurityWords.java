package tr.nes.access.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import tr.nes.access.control.WordHashing;
import tr.nes.access.control.WordStore;
import tr.nes.shared.HolderId;
import tr.nes.shared.Roles;

/** The words themselves: given, replaced. */
@Stateless
public class SecurityWords {

    @Inject
    private WordHashing hashing;

    @Inject
    private WordStore store;

    /** Sets or replaces the word; the lock stays as it is. Wipes the word. */
    @RolesAllowed(Roles.SYSTEM)
    public void put(HolderId holder, char[] word) {
        try {
            store.put(holder, hashing.hash(word));
        } finally {
            Arrays.fill(word, '\0');
        }
    }
}
