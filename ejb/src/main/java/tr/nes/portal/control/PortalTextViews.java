package tr.nes.portal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tr.nes.holder.boundary.Holders;
import tr.nes.portal.PortalTextState;
import tr.nes.portal.PortalTextSummary;
import tr.nes.portal.PortalTextVersion;
import tr.nes.portal.PortalTextView;
import tr.nes.portal.entity.PortalText;
import tr.nes.shared.Caller;
import tr.nes.shared.HolderId;
import tr.nes.shared.text.EditableText;
import tr.nes.shared.text.OwnText;
import tr.nes.shared.text.TextPart;

/** Texts with what became of them. */
@ApplicationScoped
public class PortalTextViews {

    private static final int LISTED = 50;

    @Inject
    private PortalTextCatalogue catalogue;

    @Inject
    private PortalTextRecords records;

    @Inject
    private Holders holders;

    @Inject
    private Caller caller;

    /** By key. */
    public List<PortalTextSummary> all() {
        Map<String, OwnText> own = records.own();
        Set<String> proposed = records.proposed().stream().map(PortalText::key).collect(Collectors.toSet());
        return catalogue.all().stream()
                .map(text -> new PortalTextSummary(
                        text.key(),
                        text.group(),
                        text.legal(),
                        own.containsKey(text.key()),
                        proposed.contains(text.key()),
                        own.containsKey(text.key()) ? own.get(text.key()).parts() : text.shipped()))
                .toList();
    }

    /** @throws tr.nes.portal.PortalTextException TEXT_UNKNOWN */
    public PortalTextView of(String key) {
        EditableText text = catalogue.demand(key);
        List<PortalText> versions = records.of(key, LISTED);
        PortalText valid = versions.stream()
                .filter(version -> version.state() == PortalTextState.VALID)
                .findFirst()
                .orElse(null);
        OwnText own = valid == null ? null : records.own(valid, text).orElse(null);
        return new PortalTextView(
                text,
                own == null ? text.shipped() : own.parts(),
                versions.isEmpty() ? 0 : versions.get(0).number(),
                own != null,
                valid != null && own == null && !valid.isShipped(),
                versions.stream().map(version -> view(text, version)).toList());
    }

    private PortalTextVersion view(EditableText text, PortalText version) {
        Map<TextPart, String> parts = version.isShipped() ? text.shipped() : version.parts();
        return new PortalTextVersion(
                version.number(),
                version.state(),
                version.isShipped(),
                parts,
                name(version.writer()),
                version.writer().equals(caller.holder()),
                version.writtenAt(),
                version.decider() == null ? null : name(version.decider()),
                version.decidedAt());
    }

    private String name(HolderId administrator) {
        return holders.view(administrator).fullName();
    }
}
