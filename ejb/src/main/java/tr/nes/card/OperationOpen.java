package tr.nes.card;

import tr.nes.shared.DomainException;

/** Another operation on this card is under way, or its outcome is not known yet. */
public class OperationOpen extends DomainException {

    private static final long serialVersionUID = 1L;
}
