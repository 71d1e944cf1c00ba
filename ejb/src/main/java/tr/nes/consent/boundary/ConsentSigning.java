package tr.nes.consent.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import tr.nes.card.SigningTask;
import tr.nes.consent.ConsentText;
import tr.nes.consent.ConsentTextChanged;
import tr.nes.consent.control.ConsentRecords;
import tr.nes.consent.control.ConsentTask;
import tr.nes.consent.control.ConsentTexts;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.HolderId;
import tr.nes.shared.Roles;

/** Lets a kiosk collect the consent of the holder in front of it. */
@Stateless
@RolesAllowed(Roles.TERMINAL)
public class ConsentSigning {

    @Inject
    private ConsentTexts texts;

    @Inject
    private ConsentRecords records;

    @Inject
    private Holders holders;

    @Inject
    private Clock clock;

    public boolean isGiven(HolderId holder) {
        return records.holding(holder, LockModeType.NONE).isPresent();
    }

    /** The text that this holder reads and signs; administrators may put another version in its place. */
    public ConsentText text(HolderId holder, String language) {
        return texts.newest(language, holders.view(holder).fullName());
    }

    /**
     * A task that verifies the signature and records the consent; an existing consent is kept. The signing time is now, in whole
     * seconds: signing-time has no more (RFC 5652 §11.3).
     *
     * @param read version of the text that the holder was shown
     * @throws ConsentTextChanged if another one counts meanwhile
     */
    public SigningTask task(HolderId holder, String language, int read) {
        ConsentText text = text(holder, language);
        if (text.version() != read) {
            throw new ConsentTextChanged();
        }
        return new ConsentTask(holder, text, clock.instant().truncatedTo(ChronoUnit.SECONDS), records);
    }
}
