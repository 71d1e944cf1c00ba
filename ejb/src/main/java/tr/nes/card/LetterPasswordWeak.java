package tr.nes.card;

import tr.nes.shared.DomainException;

/** The password for the PDF with the PINs does not satisfy {@link LetterPassword}. */
public class LetterPasswordWeak extends DomainException {

    private static final long serialVersionUID = 1L;
}
