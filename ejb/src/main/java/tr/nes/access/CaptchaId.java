package tr.nes.access;

import java.io.Serializable;
import java.util.UUID;

/** Names one picture; good for one try. */
public record CaptchaId(UUID value) implements Serializable {}
