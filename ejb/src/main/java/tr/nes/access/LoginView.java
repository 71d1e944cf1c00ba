package tr.nes.access;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import tr.nes.shared.HolderId;

/**
 * A session that was opened.
 *
 * @param token names the session in later calls; 256 bits
 * @param roles what the person is, as in {@code tr.nes.shared.Roles}
 * @param device new content of the known-device cookie
 * @param expires when it ends, whatever is done in it
 */
public record LoginView(
        HolderId holder,
        String fullName,
        String token,
        Set<String> roles,
        String device,
        LoginMethod way,
        Instant expires)
        implements Serializable {}
