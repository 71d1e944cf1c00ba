package tr.nes.corporate;

import java.io.Serializable;
import java.util.UUID;
import tr.nes.certificate.BodyNumber;

/** A body, for display. @param mail of its contact */
public record BodyView(UUID id, BodyNumber number, String title, String mail) implements Serializable {}
