package tr.nes.timestamp;

import java.time.Instant;

/** A booking of credits. @param amount of stamps; negative if they were taken back */
public record CreditView(Instant at, long amount, String reason) {}
