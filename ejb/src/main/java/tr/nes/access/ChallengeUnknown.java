package tr.nes.access;

import tr.nes.shared.DomainException;

/** There is no such SMS challenge, or it belongs to another session. */
public class ChallengeUnknown extends DomainException {

    private static final long serialVersionUID = 1L;
}
