package tr.nes.portal;

import java.io.Serializable;
import java.util.Map;
import tr.nes.shared.text.TextPart;

/**
 * A text in the list.
 *
 * @param key {@code slice/name}
 * @param group the slice
 * @param legal whether a change needs two administrators
 * @param own whether administrators wrote what counts
 * @param proposed whether a change waits for its decision
 * @param parts what counts
 */
public record PortalTextSummary(
        String key, String group, boolean legal, boolean own, boolean proposed, Map<TextPart, String> parts)
        implements Serializable {}
