package tr.nes.web.consent;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import tr.nes.consent.ConsentView;
import tr.nes.consent.boundary.Consents;

/** E-Onay İşlemleri: whether there is a consent, since when, and the signed text. */
@Named
@RequestScoped
public class ConsentPage {
    private static final String FILE = "e-onay.p7m";

    @Inject
    private Consents consents;

    private ConsentView current;
    private List<ConsentView> ended;

    @PostConstruct
    void read() {
        current = consents.current().orElse(null);
        ended = consents.history().stream()
                .filter(consent -> consent.withdrawnAt() != null)
                .toList();
    }

    /** Null if there is no valid consent. */
    public ConsentView getCurrent() {
        return current;
    }

    /** Withdrawn consents, newest first. */
    public List<ConsentView> getEnded() {
        return ended;
    }

    public void download(UUID id) {
        Faces.sendFile(consents.document(id), FILE, true);
    }
}
