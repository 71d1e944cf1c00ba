package tr.nes.enrolment;

import java.io.Serializable;
import java.util.UUID;

/** An application as it is open in one browser, which never sees this number. */
public record DraftAccess(UUID value) implements Serializable {}
