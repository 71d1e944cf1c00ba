package tr.nes.kiosk;

/** A visit ended, for whatever reason. */
public record VisitEnded(String tokenHash) {}
