package tr.nes.kiosk;

import tr.nes.shared.DomainException;

/** The call does not fit the visit's current step, for example after the back button or from another tab. */
public class WrongStep extends DomainException {

    private static final long serialVersionUID = 1L;
}
