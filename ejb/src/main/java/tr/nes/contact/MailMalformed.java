package tr.nes.contact;

import tr.nes.shared.DomainException;

/** This can't be a mail address. */
public class MailMalformed extends DomainException {

    private static final long serialVersionUID = 1L;
}
