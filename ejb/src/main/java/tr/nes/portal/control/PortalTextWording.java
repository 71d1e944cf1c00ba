package tr.nes.portal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import tr.nes.notification.boundary.Channels;
import tr.nes.portal.PortalTextPreview;
import tr.nes.shared.text.EditableText;
import tr.nes.shared.text.TextPart;

/** What an administrator typed, judged by the rules. */
@ApplicationScoped
public class PortalTextWording {

    @Inject
    private Channels channels;

    /** The parts as they are stored. @throws PortalTextException names the first wrong part */
    public Map<TextPart, String> checked(EditableText text, Map<TextPart, String> typed) {
        return PortalTextRules.checked(text, typed, channels::smsParts);
    }

    /** With sample values. Throws as {@link #checked}. */
    public List<PortalTextPreview> preview(EditableText text, Map<TextPart, String> typed) {
        return checked(text, typed).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(part -> preview(part.getKey(), text.filled(part.getKey(), part.getValue())))
                .toList();
    }

    private PortalTextPreview preview(TextPart part, String filled) {
        return new PortalTextPreview(part, filled, part.isSms() ? channels.smsParts(filled) : 0);
    }
}
