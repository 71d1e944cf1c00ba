package tr.nes.holder;

import tr.nes.shared.DomainException;

/** No person has this id. */
public class HolderUnknown extends DomainException {

    private static final long serialVersionUID = 1L;
}
