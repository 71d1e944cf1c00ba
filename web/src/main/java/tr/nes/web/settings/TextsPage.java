package tr.nes.web.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tr.nes.portal.PortalTextSummary;
import tr.nes.portal.boundary.PortalTexts;
import tr.nes.web.shell.Messages;

/** Metinler: what the portal writes to people and what they agree to, to be found and opened. */
@Named
@RequestScoped
public class TextsPage {

    private static final String TITLE = "messages.notice.";

    @Inject
    private PortalTexts texts;

    private String sought;
    private List<PortalTextSummary> all;

    /** The same page with those that were sought. */
    public String find() {
        return null;
    }

    public List<TextGroup> getGroups() {
        return TextGroup.of(all(), sought, key -> Messages.of(TITLE + key));
    }

    public long getCount() {
        return getGroups().stream().mapToLong(group -> group.rows().size()).sum();
    }

    /** Of all texts. */
    public long getChanged() {
        return all().stream().filter(PortalTextSummary::own).count();
    }

    private List<PortalTextSummary> all() {
        if (all == null) {
            all = texts.all();
        }
        return all;
    }

    public String getSought() {
        return sought;
    }

    public void setSought(String sought) {
        this.sought = sought;
    }
}
