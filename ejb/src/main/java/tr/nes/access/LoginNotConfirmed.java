package tr.nes.access;

import tr.nes.shared.DomainException;

/** A session was asked for without an SMS challenge that was just accepted in the same browser. */
public class LoginNotConfirmed extends DomainException {

    private static final long serialVersionUID = 1L;
}
