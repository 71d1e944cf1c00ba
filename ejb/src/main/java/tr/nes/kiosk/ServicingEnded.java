package tr.nes.kiosk;

/** A visit ended, for whatever reason. */
public record ServicingEnded(String tokenHash) {}
