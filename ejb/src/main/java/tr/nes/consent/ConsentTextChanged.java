package tr.nes.consent;

import tr.nes.shared.DomainException;

/** The text is no longer the one that the person read. */
public class ConsentTextChanged extends DomainException {

    private static final long serialVersionUID = 1L;
}
