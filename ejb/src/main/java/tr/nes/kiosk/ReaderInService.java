package tr.nes.kiosk;

import tr.nes.shared.DomainException;

/** It has to be taken out of service first. */
public class ReaderInService extends DomainException {

    private static final long serialVersionUID = 1L;
}
