package tr.nes.consent;

import tr.nes.shared.DomainException;

/** The person has given no consent, or has withdrawn it. */
public class NoConsent extends DomainException {

    private static final long serialVersionUID = 1L;
}
