package tr.nes.cardagent;

import tr.nes.cardconnector.wire.WireFault;

/** A reader, its card or the PC/SC service did not do what was asked. */
public final class ReaderTrouble extends Exception {

    private static final long serialVersionUID = 1L;

    private final WireFault fault;

    public ReaderTrouble(WireFault fault, Throwable cause) {
        super(fault.name(), cause);
        this.fault = fault;
    }

    public WireFault fault() {
        return fault;
    }
}
