package tr.nes.web.contact;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import tr.nes.contact.MailLinkView;

/** The link that was opened in this browser and waits for its owner's confirmation; not the link's secret. */
@SessionScoped
public class OpenedLink implements Serializable {
    private static final long serialVersionUID = 1L;

    private MailLinkView link;

    void is(MailLinkView opened) {
        link = opened;
    }

    /** Null if none was opened. */
    MailLinkView link() {
        return link;
    }
}
