package tr.nes.portal;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import tr.nes.shared.text.EditableText;
import tr.nes.shared.text.TextPart;

/**
 * A text with its history.
 *
 * @param text as shipped
 * @param parts what counts
 * @param seen number of the newest version, whatever its state; 0 if nobody changed it
 * @param own whether administrators wrote what counts
 * @param outdated whether what they wrote no longer fits this release, so that the shipped one counts
 * @param versions the newest first
 */
public record PortalTextView(
        EditableText text,
        Map<TextPart, String> parts,
        long seen,
        boolean own,
        boolean outdated,
        List<PortalTextVersion> versions)
        implements Serializable {

    /** Number of the version that counts or would if it fitted; 0 for the shipped text. */
    public long valid() {
        return versions.stream()
                .filter(version -> version.state() == PortalTextState.VALID)
                .findFirst()
                .map(version -> version.shipped() ? 0 : version.number())
                .orElse(0L);
    }

    /** The change that waits for its decision; null if there is none. */
    public PortalTextVersion proposal() {
        return versions.stream()
                .filter(version -> version.state() == PortalTextState.PROPOSED)
                .findFirst()
                .orElse(null);
    }
}
