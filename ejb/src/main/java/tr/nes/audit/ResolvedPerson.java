package tr.nes.audit;

import java.io.Serializable;

/**
 * Who stands behind a pseudonym.
 *
 * @param identityNumber masked
 */
public record ResolvedPerson(String fullName, String identityNumber) implements Serializable {}
