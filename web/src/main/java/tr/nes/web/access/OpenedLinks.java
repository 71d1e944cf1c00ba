package tr.nes.web.access;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import tr.nes.access.LinkPurpose;
import tr.nes.access.OneTimeLinkId;

/** Links that were opened in this browser and wait for confirmation by a button; without the links' secrets. */
@SessionScoped
public class OpenedLinks implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<LinkPurpose, OneTimeLinkId> links = new EnumMap<>(LinkPurpose.class);

    void opened(LinkPurpose purpose, OneTimeLinkId link) {
        links.put(purpose, link);
    }

    public Optional<OneTimeLinkId> of(LinkPurpose purpose) {
        return Optional.ofNullable(links.get(purpose));
    }

    public void over(LinkPurpose purpose) {
        links.remove(purpose);
    }
}
