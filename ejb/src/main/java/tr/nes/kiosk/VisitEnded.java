package tr.nes.kiosk;

/** CDI event: a visit ended, for whatever reason. */
public record VisitEnded(String tokenHash) {}
