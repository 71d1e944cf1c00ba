package tr.nes.kiosk;

import tr.nes.shared.DomainException;

/** The call does not fit where the session stands: another tab or the back button was there before. */
public class WrongStep extends DomainException {

    private static final long serialVersionUID = 1L;
}
