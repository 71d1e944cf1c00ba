package tr.nes.portal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import tr.nes.portal.PortalTextException;
import tr.nes.portal.PortalTextException.Reason;
import tr.nes.shared.text.EditableText;
import tr.nes.shared.text.TextSource;

/** All texts that may be written anew, as they were shipped. */
@ApplicationScoped
public class PortalTextCatalogue {

    @Inject
    @Any
    private Instance<TextSource> sources;

    /** By key. */
    public List<EditableText> all() {
        return sources.stream()
                .flatMap(TextSource::texts)
                .sorted(Comparator.comparing(EditableText::key))
                .toList();
    }

    /** @throws PortalTextException TEXT_UNKNOWN */
    public EditableText demand(String key) {
        return all().stream()
                .filter(text -> text.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new PortalTextException(Reason.TEXT_UNKNOWN));
    }
}
