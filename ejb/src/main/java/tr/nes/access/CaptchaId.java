package tr.nes.access;

import java.io.Serializable;
import java.util.UUID;

/** Names one captcha; good for one try. */
public record CaptchaId(UUID value) implements Serializable {}
