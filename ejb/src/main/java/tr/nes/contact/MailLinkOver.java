package tr.nes.contact;

import tr.nes.shared.DomainException;

/** The link was used, is too old, was followed by a newer one, or belongs to another person. */
public class MailLinkOver extends DomainException {

    private static final long serialVersionUID = 1L;
}
