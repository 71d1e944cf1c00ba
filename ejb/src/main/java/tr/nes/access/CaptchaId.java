package tr.nes.access;

import java.io.Serializable;
import java.util.UUID;

/** Identifies one captcha, valid for one attempt. */
public record CaptchaId(UUID value) implements Serializable {}
