package tr.nes.card;

import tr.nes.shared.DomainException;

/** PDF programs would read the password differently, see {@link LetterPassword#isPortable}. */
public class LetterPasswordNotPortable extends DomainException {

    private static final long serialVersionUID = 1L;
}
