package tr.nes.kiosk;

import tr.nes.shared.DomainException;

/** The reader was taken out of service. */
public class ReaderOutOfService extends DomainException {

    private static final long serialVersionUID = 1L;
}
