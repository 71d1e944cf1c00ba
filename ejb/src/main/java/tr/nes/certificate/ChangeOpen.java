package tr.nes.certificate;

import tr.nes.shared.DomainException;

/** An earlier change of this certificate waits for the authority's answer. */
public class ChangeOpen extends DomainException {

    private static final long serialVersionUID = 1L;
}
