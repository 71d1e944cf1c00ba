package tr.nes.contact;

import tr.nes.shared.DomainException;

/** The new phone is the registered one. */
public class PhoneUnchanged extends DomainException {

    private static final long serialVersionUID = 1L;
}
