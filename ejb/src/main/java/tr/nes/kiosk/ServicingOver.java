package tr.nes.kiosk;

import tr.nes.shared.DomainException;

/** The visit has ended, timed out or belongs to another terminal. */
public class ServicingOver extends DomainException {

    private static final long serialVersionUID = 1L;
}
