package tr.nes.access;

import java.io.Serializable;

/** How the caller's session was opened. @param session its number, as in the audit trail */
public record LoginOfSession(long session, LoginMethod method) implements Serializable {}
