package tr.nes.portal;

import java.io.Serializable;
import tr.nes.shared.text.TextPart;

/**
 * What a part reads with sample values.
 *
 * @param smsParts as how many short messages it is sent; 0 if it is no SMS
 */
public record PortalTextPreview(TextPart part, String text, int smsParts) implements Serializable {}
