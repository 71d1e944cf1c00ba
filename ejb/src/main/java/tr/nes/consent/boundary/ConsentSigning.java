package tr.nes.consent.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import tr.nes.card.SigningTask;
import tr.nes.consent.ConsentText;
import tr.nes.consent.control.ConsentRecords;
import tr.nes.consent.control.ConsentTasks;
import tr.nes.consent.control.ConsentTexts;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.HolderId;
import tr.nes.shared.Roles;

/** What a kiosk needs so that the holder before it can give his consent. */
@Stateless
@RolesAllowed(Roles.TERMINAL)
public class ConsentSigning {

    @Inject
    private ConsentTexts texts;

    @Inject
    private ConsentTasks tasks;

    @Inject
    private ConsentRecords records;

    @Inject
    private Holders holders;

    public boolean isGiven(HolderId holder) {
        return records.holding(holder, LockModeType.NONE).isPresent();
    }

    /** What this holder reads and signs; the same words as long as his name is the same. */
    public ConsentText text(HolderId holder, String language) {
        return texts.newest(language, holders.view(holder).fullName());
    }

    /** Its signature is verified and put on record; if there is a consent already, that one stands. */
    public SigningTask task(HolderId holder, String language) {
        return tasks.of(holder, text(holder, language));
    }
}
