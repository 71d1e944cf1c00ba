package tr.nes.contact;

import tr.nes.shared.DomainException;

/** The new mail address is the registered one. */
public class MailUnchanged extends DomainException {

    private static final long serialVersionUID = 1L;
}
