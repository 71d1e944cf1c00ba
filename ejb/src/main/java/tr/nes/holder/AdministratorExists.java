package tr.nes.holder;

import tr.nes.shared.DomainException;

/** The installation has an administrator; the next ones are appointed by people. */
public class AdministratorExists extends DomainException {

    private static final long serialVersionUID = 1L;
}
