package tr.nes.kiosk;

import tr.nes.shared.DomainException;

/** Another terminal has this name. */
public class TerminalIdTaken extends DomainException {

    private static final long serialVersionUID = 1L;
}
