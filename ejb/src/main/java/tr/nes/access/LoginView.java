package tr.nes.access;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import tr.nes.shared.HolderId;

/**
 * An opened session.
 *
 * @param token identifies the session in later calls; 256 bits
 * @param roles the person's roles, as in {@code tr.nes.shared.Roles}
 * @param device new content of the known-device cookie
 * @param expires latest end, regardless of activity
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
