package tr.nes.web.institution;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import tr.nes.institution.BadCell;
import tr.nes.institution.StaffUpload;

/** What Liste yükle keeps between choosing a file and confirming it. */
@Named
@ViewScoped
public class CheckedUpload implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 50;

    private UUID institution;
    private StaffUpload result;

    /** The one that the page was opened for. */
    public UUID getInstitution() {
        return institution;
    }

    /** @param waiting read earlier and not confirmed; null if there is none */
    void begin(UUID chosen, StaffUpload waiting) {
        institution = chosen;
        result = waiting;
    }

    /** Null until a file was read. */
    public StaffUpload getResult() {
        return result;
    }

    /** Those that the page shows; the file holds all of them. */
    public List<BadCell> getFirstFaults() {
        return result.faults().stream().limit(SHOWN).toList();
    }

    void found(StaffUpload checked) {
        result = checked;
    }
}
