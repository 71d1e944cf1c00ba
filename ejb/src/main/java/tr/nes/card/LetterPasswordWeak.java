package tr.nes.card;

import tr.nes.shared.DomainException;

/** The password for the file with the PINs is none of those that {@link LetterPassword} takes. */
public class LetterPasswordWeak extends DomainException {

    private static final long serialVersionUID = 1L;
}
